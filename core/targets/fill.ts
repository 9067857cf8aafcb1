import type { Decimal } from "../cells/decimal.ts";
import { type Money, sumOf } from "../cells/money.ts";

/**
 * Splits a fraction over holdings in proportion to their values, equally where all are zero.
 *
 * @param values - Not negative.
 * @returns Fractions in the order of the values, summing to the fraction.
 * @example fillByValue(1, [30, 10]) → 0.75, 0.25
 */
export function fillByValue(fraction: Decimal, values: readonly Money[]): readonly Decimal[] {
  const sum = sumOf(values);
  const unit = fraction.div(sum === 0 ? values.length : sum);
  return values.map((value) => (sum === 0 ? unit : unit.mul(value)));
}
