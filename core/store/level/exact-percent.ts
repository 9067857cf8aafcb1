import type { Decimal } from "../../cells/decimal.ts";

const USUAL_DECIMALS = 2;
const MOST_DECIMALS = 28;

/**
 * A fraction in percent to the hundredth, half up; finer where that would show 0% or 100% for what is neither.
 *
 * @example exactPercentText(0.125) → 12.5%; exactPercentText(0.0000031) → 0.0003%; exactPercentText(0.9999999) → 99.99999%
 */
export function exactPercentText(fraction: Decimal): string {
  const percent = fraction.mul(100);
  let decimals = USUAL_DECIMALS;
  let shown = percent.toDecimalPlaces(decimals);
  while (!shown.eq(percent) && (shown.isZero() || shown.eq(100)) && decimals < MOST_DECIMALS) {
    decimals += 1;
    shown = percent.toDecimalPlaces(decimals);
  }
  return `${shown.toFixed()}%`.replace("-", "−");
}
