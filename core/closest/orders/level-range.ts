import type { ClassChoice } from "./class-choice.ts";
import { TOLERANCE } from "./reach.ts";

/** Rises of the level of the portfolio, from low to high; ends may be infinite. */
export interface LevelRange {
  readonly low: number;
  readonly high: number;
}

/** The part of a range in which every amount of a level choice is large enough, or a little more; undefined if none is. */
export function feasibleLevels(choice: ClassChoice, { low, high }: LevelRange): LevelRange | undefined {
  let from = low;
  let to = high;
  for (const { ideal, rise, least, held, mayBuy } of choice.chosen) {
    // b = ideal + rise·(μ·T − o)/Σrise, so a change b is reached at μ = ((b − ideal)·Σrise/rise + o)/T.
    const levelAt = (b: number): number => (((b - ideal) * choice.rise) / rise + choice.displaced) / choice.group.rise;
    const sellTo = held > 0 ? levelAt(2 * TOLERANCE - Math.min(least, held)) : Number.NEGATIVE_INFINITY;
    const buyFrom = mayBuy ? levelAt(least - 2 * TOLERANCE) : Number.POSITIVE_INFINITY;
    from = from > sellTo ? Math.max(from, buyFrom) : from;
    to = to < buyFrom ? Math.min(to, sellTo) : to;
  }
  return from <= to ? { low: from, high: to } : undefined;
}
