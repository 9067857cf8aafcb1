import type { ClassChoice } from "./class-choice.ts";
import type { PlacedSlot } from "./class-group.ts";

/** Rises μ of the level of the portfolio, from low to high; ends may be infinite. */
export interface LevelRange {
  readonly low: number;
  readonly high: number;
}

/** Amounts in minor units that are too small by less than this are left to the plan itself to refuse. */
const LENIENCE = 1e-3;

/**
 * The part of a range of levels in which every amount of a level choice is an order; undefined if there is none.
 *
 * At a rise of μ the class moves by x = rest + μ·R, R being the class's rise, and each chosen slot by
 * b − b* = rest + r·(x − start)/Σr, with its own rest and rise r. So it has the change b at
 * μ = ((b − b* − rest)·Σr/r + start − rest of the class)/R, which grows with b: too small are the amounts between two levels. Where such a gap covers
 * an end of the range, the end moves; a gap within the range is left in it.
 */
export function feasibleLevels(choice: ClassChoice, { low, high }: LevelRange): LevelRange | undefined {
  let from = low;
  let to = high;
  for (const slot of choice.chosen) {
    const { least, held, mayBuy } = slot;
    const sellTo = held > 0 ? levelAt(choice, slot, LENIENCE - Math.min(least, held)) : Number.NEGATIVE_INFINITY;
    const buyFrom = mayBuy ? levelAt(choice, slot, least - LENIENCE) : Number.POSITIVE_INFINITY;
    from = from > sellTo ? Math.max(from, buyFrom) : from;
    to = to < buyFrom ? Math.min(to, sellTo) : to;
  }
  return from <= to ? { low: from, high: to } : undefined;
}

/** The level at which a chosen slot has a change b. */
function levelAt({ group, start, rise }: ClassChoice, slot: PlacedSlot, b: number): number {
  return (((b - slot.ideal - slot.rest) * rise) / slot.rise + start - group.rest) / group.rise;
}
