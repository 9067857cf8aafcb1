import { Decimal } from "../cells/decimal.ts";
import { type Money, sumOf } from "../cells/money.ts";

/**
 * Splits a fraction over holdings in proportion to their values, equally where all are zero.
 *
 * @param values - Not negative.
 * @returns Fractions in the order of the values, to 16 digits: a share of some money is exact to its minor unit.
 * @example fillByValue(1, [30, 10]) → 0.75, 0.25
 */
export function fillByValue(fraction: Decimal, values: readonly Money[]): readonly Decimal[] {
  const sum = sumOf(values);
  const share = fraction.toNumber();
  return values.map((value) => new Decimal(sum === 0 ? share / values.length : (share * value) / sum));
}
