import { Decimal, ONE } from "../cells/decimal.ts";
import type { NumberReading } from "../cells/number-column.ts";

/** How far a level's sum may stand off 1 and still be scaled to it (6 × 16.67%). */
export const SUM_TOLERANCE: Decimal = new Decimal("0.002");

export const HUNDRED: Decimal = new Decimal(100);
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

/**
 * Whether weights further down (of holdings, of Min and Max) are on another scale than the top level: percentages below
 * fractions, or nothing but fractions below percentages, where 0.7 can hardly mean 0.7%.
 *
 * @returns One number of each scale, or undefined where they agree.
 */
export function clashOfScales(
  topLevel: readonly NumberReading[],
  unit: Decimal,
  below: readonly NumberReading[],
): (Scale & { readonly kind: "mixed" }) | undefined {
  const top = topLevel.flatMap((reading) =>
    reading.kind === "number" && !reading.value.isZero() ? [reading.value] : [],
  );
  const plain = below.flatMap((reading) =>
    reading.kind === "number" && !reading.percent && !reading.value.isZero() ? [reading.value] : [],
  );
  if (top.length === 0 || plain.length === 0) {
    return undefined;
  }
  const [largestAbove, largestBelow] = [Decimal.max(...top), Decimal.max(...plain)];
  const arePercentages = largestBelow.gt(LARGEST_FRACTION);
  if (arePercentages === unit.eq(HUNDRED)) {
    return undefined;
  }
  return arePercentages
    ? { kind: "mixed", fraction: largestAbove, percentage: largestBelow }
    : { kind: "mixed", fraction: largestBelow, percentage: largestAbove };
}

/** A target's reading as a fraction. */
export function asFraction(reading: NumberReading & { kind: "number" }, unit: Decimal): Decimal {
  return reading.percent ? reading.value : reading.value.div(unit);
}
