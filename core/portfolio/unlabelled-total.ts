import { Decimal } from "../cells/decimal.ts";

const TOLERANCE = new Decimal("0.005");

/** Whether a value without a name is the sum of the rows above it, a total whose label was left out. */
export function isNearSum(value: Decimal, sum: Decimal): boolean {
  return value.minus(sum).abs().lte(TOLERANCE);
}
