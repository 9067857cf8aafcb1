import { numberText } from "./number.ts";

/**
 * A fraction as percent.
 *
 * @param decimals - Digits after the decimal sign, rounded half away from zero.
 * @example percentText(0.07, "en") → 7.0%
 */
export function percentText(fraction: number, locale?: string, decimals = 1): string {
  return numberText(fraction, locale, {
    style: "percent",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/**
 * A relative drift: percent of the target, with an explicit sign, to the whole percent.
 *
 * @example relativeText(0.3333, "en") → +33%; relativeText(0.001, "en") → 0%
 */
export function relativeText(fraction: number, locale?: string): string {
  return numberText(fraction, locale, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" });
}
