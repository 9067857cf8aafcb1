import { numberParts } from "./number.ts";

/** Keeps a number and its unit on one line. */
const NO_BREAK = "\u00a0";

/**
 * A drift in percentage points, with an explicit sign; what rounds to zero has none.
 *
 * Intl writes it as percent, since it multiplies by 100 exactly, which 0.07 × 100 in floating point does not.
 *
 * @param drift - A fraction of the portfolio.
 * @example pointsText(0.02, "en") → +2.0 pp; pointsText(-0.07, "en") → −7.0 pp
 */
export function pointsText(drift: number, locale?: string, decimals = 1): string {
  const text = numberParts(drift, locale, {
    style: "percent",
    signDisplay: "exceptZero",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .filter(({ type }) => type !== "percentSign")
    .map(({ value }) => value)
    .join("")
    .replace(/[\s\u061c\u200e\u200f]+$/u, "");
  return `${text}${NO_BREAK}pp`;
}
