import { at, clamp, type Entry, entriesOf } from "./entry.ts";
import { level } from "./level.ts";
import { type Placement, placementAt } from "./placement.ts";
import { inMillionths } from "./ties.ts";

/** An entry's way from its value to its share of the base. */
interface Gap {
  readonly index: number;
  readonly weight: number;
  /** Its value, within the bounds. */
  readonly held: number;
  /** Share of the base minus value: positive is a buy, negative a sell. */
  readonly size: number;
}

/**
 * Fills the largest gap completely, then the next: fewest orders (setting Method = Largest gap).
 *
 * Every entry is first taken the whole way to a*_i = clamp(t_i·base, L_i, U_i); its gap is a*_i − v_i. If the a* add up to
 * more than the total, buys are given up, the smallest gap first, the last of them in part, until the total is met; if
 * to less, sells are, the smallest first but those of target 0 after all others (they are sold first on a withdrawal and
 * entirely on a rebalance). Equal gaps: the later entry gives up first. If giving up every buy, or every sell, is not
 * enough because of the bounds, the rest goes on by `level` from there; what that cannot place is `unplaced`.
 *
 * @param values - Current values v, minor units.
 * @param weights - Target weights t, fractions of the base.
 * @param lower - Least amounts L: on a deposit the values, on a withdrawal or rebalance 0, or the value if not to be sold.
 * @param upper - Largest amounts U: on a withdrawal the values, else ∞, or the value if not to be bought.
 * @param total - Minor units to be reached: the new total of the portfolio, or the amount of the class.
 * @param base - What the weights are fractions of, minor units: the same as the total but for locks and left-overs.
 * @returns Amounts in the order of the values.
 * @throws Error (a programming error) for columns of different length, a weight below 0, bounds that cross.
 * @example deposit 1500: values 4000, 3000, 500; weights 0.5, 0.3, 0.2; base and total 9000; a* 4500, 3000, 1800; gaps 500,
 * 0, 1300 are 300 too much, so the smallest is cut → 4200, 3000, 1800
 * @example withdrawal 500: values 6000, 4000, 1000; the same weights; base and total 10500; a* 5250, 3150, 1000; sells 750
 * and 850 are 1100 too much → 6000, 3500, 1000
 * @example rebalance of 10000, the first not to be sold below 6000: values 7000, 1000, 1500, 500; weights 0.4, 0.2, 0.2, 0.2;
 * a* 6000, 2000, 2000, 2000; buys 1000, 500, 1500 are 2000 too much → 6000, 1000, 1500, 1500
 */
export function fillLargestGaps(
  values: readonly number[],
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  total: number,
  base: number,
): Placement {
  const entries = entriesOf(values, weights, lower, upper);
  const amounts = entries.map((entry) => shareOf(entry, base));
  const excess = -placementAt(amounts, total).unplaced;
  if (excess === 0) {
    return { amounts, unplaced: 0 };
  }
  const side = Math.sign(excess);
  let left = Math.abs(excess);
  for (const gap of gapsOn(side, entries, base)) {
    const size = Math.abs(gap.size);
    amounts[gap.index] = size <= left ? gap.held : at(amounts, gap.index) - side * left;
    left -= Math.min(size, left);
  }
  if (left === 0) {
    return placementAt(amounts, total);
  }
  return side > 0 ? level(weights, lower, amounts, total) : level(weights, amounts, upper, total);
}

function shareOf({ weight, lower, upper }: Entry, base: number): number {
  return clamp(weight * base, lower, upper);
}

/** The buys (side 1) or the sells (side −1) in the order in which they are given up. */
function gapsOn(side: number, entries: readonly Entry[], base: number): readonly Gap[] {
  return entries
    .map((entry, index): Gap => {
      const held = clamp(entry.start, entry.lower, entry.upper);
      return { index, weight: entry.weight, held, size: shareOf(entry, base) - held };
    })
    .filter((gap) => gap.size * side > 0)
    .sort(
      (a, b) =>
        Number(b.weight > 0) - Number(a.weight > 0) ||
        inMillionths(Math.abs(a.size)) - inMillionths(Math.abs(b.size)) ||
        b.index - a.index,
    );
}
