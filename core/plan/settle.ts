import { at, requireLength } from "./entry.ts";
import { inMillionths } from "./ties.ts";

const MILLION = inMillionths(1);

/** Whole units below an ideal change, and what is above them in millionths of a unit. */
interface Split {
  readonly index: number;
  readonly whole: number;
  readonly remainder: number;
}

/**
 * Whole minor units by largest remainder: every ideal change is rounded down (a sell away from 0), and the units still due
 * go one each to the largest remainders; equal remainders, to the earlier entry.
 *
 * Every result is within 1 of its ideal and never of the other sign; an ideal of 0, or closer to a whole number than half a
 * millionth of a minor unit, is that number exactly. Remainders are compared in millionths, so that what is a tie in exact
 * arithmetic is one here.
 *
 * @param ideal - Changes in minor units, real numbers: buys positive, sells negative; in the order of asset ids.
 * @param total - What the results add up to, a whole number of minor units: Σ ideal rounded either way.
 * @param floor - Least changes, whole minor units ≤ ideal: minus the value, as no more than all can be sold. Heeded by sells.
 * @returns Whole minor units in the order given, Σ = total exactly.
 * @throws Error (a programming error) when a precondition does not hold.
 * @source docs/sources.md#settling
 * @example 33.4, 33.3, 33.3; total 100 → 34, 33, 33
 * @example −10.5, −10.5, 21; total 0 → −10, −11, 21
 */
export function settle(ideal: readonly number[], total: number, floor: readonly number[]): readonly number[] {
  requireLength("floor", floor, ideal.length);
  requireSum(ideal, total);
  const splits = ideal.map(splitOf);
  for (const { index, whole } of splits) {
    if (whole < 0 && !(whole >= at(floor, index))) {
      throw new Error(`Entry ${index}: the ideal change ${at(ideal, index)} is below its floor ${at(floor, index)}`);
    }
  }
  const units = splits.map((split) => split.whole);
  const due = total - units.reduce((sum, whole) => sum + whole, 0);
  const receiving = splits
    .filter((split) => split.remainder > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, due);
  if (receiving.length !== due) {
    throw new Error(`${due} units are due to ${receiving.length} entries; the ideal changes do not sum to ${total}`);
  }
  for (const { index, whole } of receiving) {
    units[index] = whole + 1;
  }
  return units.map((whole) => whole + 0);
}

function splitOf(change: number, index: number): Split {
  const whole = Math.floor(change);
  const remainder = inMillionths(change - whole);
  return remainder === MILLION ? { index, whole: whole + 1, remainder: 0 } : { index, whole, remainder };
}

/** With the total less than a unit from Σ ideal there are always enough remainders, and never too many units. */
function requireSum(ideal: readonly number[], total: number): void {
  const sum = ideal.reduce((running, change) => running + change, 0);
  if (!Number.isSafeInteger(total) || !(Math.abs(sum - total) < 1)) {
    throw new Error(`The total ${total} must be whole and within a unit of the ideal changes' sum ${sum}`);
  }
}
