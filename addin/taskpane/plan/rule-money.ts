import { numberText } from "../format/number.ts";

/** Keeps an amount and its currency on one line. */
const NO_BREAK = "\u00a0";
/** Beyond the decimals of any currency. */
const MOST_DECIMALS = 10;

/**
 * An amount of a rule for a chip: no more decimals than it has, so that it stays short.
 *
 * @param currency - "" where nothing names it.
 * @example ruleMoney(100.5, "EUR", 2, "de") → 100,50 EUR; ruleMoney(400, "USD", 2, "en") → 400 USD
 */
export function ruleMoney(amount: number, currency: string, decimals: number, locale?: string): string {
  const least = Number.isInteger(amount) ? 0 : decimals;
  const text = numberText(amount, locale, { minimumFractionDigits: least, maximumFractionDigits: MOST_DECIMALS });
  return currency === "" ? text : `${text}${NO_BREAK}${currency}`;
}

/** A number as it is typed into a field: as the user's locale writes it, without grouping. */
export function typedNumber(value: number, locale?: string): string {
  return numberText(value, locale, { useGrouping: false, maximumFractionDigits: MOST_DECIMALS });
}
