import { numberText } from "../format/number.ts";

/**
 * A target as it is shown: percent to the hundredth, finer where that would show 0% for what is none.
 *
 * @example targetText(0.45, "en") → 45.00%
 */
export function targetText(fraction: number, locale?: string): string {
  return numberText(fraction, locale, { style: "percent", ...decimalsOf(fraction, 2) });
}

/**
 * A part of a level in percent, without decimals that say nothing.
 *
 * @example shortText(0.125, "en") → 12.5%
 */
export function shortText(fraction: number, locale?: string): string {
  return numberText(fraction, locale, { style: "percent", ...decimalsOf(fraction, 0) });
}

function decimalsOf(fraction: number, least: number): Intl.NumberFormatOptions {
  const isTiny = fraction !== 0 && Math.abs(fraction) < 0.00005;
  return isTiny ? { maximumSignificantDigits: 1 } : { minimumFractionDigits: least, maximumFractionDigits: 2 };
}
