import { type Decimal, ONE, ZERO } from "../cells/decimal.ts";

/**
 * Splits a fraction over holdings in proportion to their values, equally where all are zero.
 *
 * @returns Fractions in the order of the values, summing to the fraction.
 * @example fillByValue(1, [30, 10]) → 0.75, 0.25
 */
export function fillByValue(fraction: Decimal, values: readonly Decimal[]): readonly Decimal[] {
  const sum = values.reduce((total, value) => total.plus(value), ZERO);
  return values.map((value) => fraction.mul(sum.isZero() ? ONE.div(values.length) : value.div(sum)));
}
