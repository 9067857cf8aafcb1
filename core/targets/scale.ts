import { Decimal, ONE } from "../cells/decimal.ts";
import type { NumberReading } from "../cells/number-column.ts";

/** How far a level's sum may stand off 1 and still be scaled to it (6 × 16.67%). */
export const SUM_TOLERANCE: Decimal = new Decimal("0.002");

const HUNDRED = new Decimal(100);
/** A plain number at or below this can be a fraction, one above it can only be a percentage. */
const LARGEST_FRACTION = new Decimal("1.002");

/** What plain numbers mean among targets: fractions of 1 or of 100. Texts with a % sign are percentages either way. */
export type Scale =
  | { readonly kind: "decided"; readonly unit: Decimal }
  | { readonly kind: "mixed"; readonly fraction: Decimal; readonly percentage: Decimal };

/**
 * Decides once for a whole range whether 0.6 or 60 means 60%, from the rows of the top level.
 *
 * They are fractions where none is above 1, percentages where their sum is near 100 or all are 1 or more; fractions
 * beside percentages are mixed.
 */
export function scaleOf(readings: readonly NumberReading[]): Scale {
  const numbers = readings.flatMap((reading) => (reading.kind === "number" ? [reading] : []));
  const plain = numbers.filter(({ percent, value }) => !percent && !value.isZero()).map(({ value }) => value);
  const largest = Decimal.max(0, ...plain);
  const percentage = plain.find((value) => value.gt(LARGEST_FRACTION));
  if (percentage === undefined) {
    return { kind: "decided", unit: ONE };
  }
  const sum = plain.reduce((total, value) => total.plus(value), new Decimal(0));
  const fraction = plain.find((value) => value.lt(1));
  const isNearHundred = sum.minus(HUNDRED).abs().lte(HUNDRED.mul(SUM_TOLERANCE));
  if (fraction !== undefined && !isNearHundred) {
    return { kind: "mixed", fraction, percentage: largest };
  }
  const hasPercentText = numbers.some(({ percent }) => percent);
  return hasPercentText && !isNearHundred
    ? { kind: "mixed", fraction: numbers.find(({ percent }) => percent)?.value ?? ONE, percentage: largest }
    : { kind: "decided", unit: HUNDRED };
}

/** A target's reading as a fraction. */
export function asFraction(reading: NumberReading & { kind: "number" }, unit: Decimal): Decimal {
  return reading.percent ? reading.value : reading.value.div(unit);
}
