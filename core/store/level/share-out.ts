import { Decimal, ONE, ZERO } from "../../cells/decimal.ts";

/** The step of every slider and of every target that is written: a hundredth of a percent. */
export const HUNDREDTH: Decimal = new Decimal("0.0001");
const HUNDREDTHS_IN_ONE = 10_000;

/** A whole in parts. */
export interface Shares {
  /** In the order of the weights; they add up to the whole exactly. */
  readonly shares: readonly Decimal[];
  /** Place of the one share that is no whole number of hundredths of a percent; undefined where all are. */
  readonly carrier: number | undefined;
}

/**
 * Splits a fraction in proportion to weights, in whole hundredths of a percent by largest remainder; equal remainders, to
 * the earlier one. Where all weights are 0 the shares are equal.
 *
 * A whole that is no whole number of hundredths leaves a rest below one, which the largest weight takes on top, the first
 * of equals. So every share is within a hundredth of its proportion, and within two where there is such a rest.
 *
 * @param whole - Not negative; up to 24 decimals, as the weights.
 * @param weights - Not negative, on any scale; one at least.
 * @source docs/sources.md#settling
 * @example 1; 1, 1, 1 → 0.3334, 0.3333, 0.3333
 * @example 0.50005; 3, 1 → 0.37505, 0.125
 */
export function shareOut(whole: Decimal, weights: readonly Decimal[]): Shares {
  const count = whole.mul(HUNDREDTHS_IN_ONE).floor();
  const rest = whole.minus(count.mul(HUNDREDTH));
  const parts = weights.some((weight) => weight.gt(0)) ? weights : weights.map(() => ONE);
  const shares = apportion(count, parts).map((hundredths) => HUNDREDTH.mul(hundredths));
  if (rest.isZero()) {
    return { shares, carrier: undefined };
  }
  const carrier = parts.reduce((best, part, index) => (part.gt(parts[best] ?? ZERO) ? index : best), 0);
  return { shares: shares.map((share, index) => (index === carrier ? share.plus(rest) : share)), carrier };
}

/** Whole units by largest remainder. Remainders are compared exactly, as multiples of one over the sum of the weights. */
function apportion(units: Decimal, weights: readonly Decimal[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total.plus(weight), ZERO);
  const splits = weights.map((weight, index) => {
    const product = weight.mul(units);
    const full = product.divToInt(sum);
    return { index, full: full.toNumber(), remainder: product.minus(full.mul(sum)) };
  });
  const counts = splits.map(({ full }) => full);
  const due = units.toNumber() - counts.reduce((total, count) => total + count, 0);
  const receiving = [...splits].sort((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index).slice(0, due);
  for (const { index, full } of receiving) {
    counts[index] = full + 1;
  }
  return counts;
}
