import { type Money, sumOf } from "../cells/money.ts";
import { filledWeight, type Weight } from "./weight.ts";

/**
 * Splits a fraction over holdings in proportion to their values, equally where all are zero.
 *
 * @param values - Not negative.
 * @returns Weights in the order of the values, summing to the fraction.
 * @example fillByValue(1, [30, 10]) → 0.75, 0.25
 */
export function fillByValue(fraction: number, values: readonly Money[]): readonly Weight[] {
  const sum = sumOf(values);
  return values.map((value) => filledWeight(sum === 0 ? fraction / values.length : (fraction * value) / sum));
}
