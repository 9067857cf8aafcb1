import { numberText } from "./number.ts";

/** Keeps an amount and its currency on one line. */
const NO_BREAK = "\u00a0";

/**
 * An amount without its currency, where the currency stands beside it.
 *
 * @param decimals - Of the base currency.
 * @example amountText(128450.2, 2, "en") → 128,450.20
 */
export function amountText(amount: number, decimals: number, locale?: string): string {
  return numberText(amount, locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/**
 * An amount with the code of its currency, the same in every locale, as holdings name it.
 *
 * @param currency - "" where nothing names it: the amount stands alone.
 * @example moneyText(1500, "USD", 2, "en") → 1,500.00 USD
 */
export function moneyText(amount: number, currency: string, decimals: number, locale?: string): string {
  const text = amountText(amount, decimals, locale);
  return currency === "" ? text : `${text}${NO_BREAK}${currency}`;
}

/**
 * An amount with its currency and an explicit sign, such as a buy or a sell; zero has none.
 *
 * @example signedMoneyText(-955.5, "USD", 2, "en") → −955.50 USD
 */
export function signedMoneyText(amount: number, currency: string, decimals: number, locale?: string): string {
  return amount > 0
    ? `+${moneyText(amount, currency, decimals, locale)}`
    : moneyText(amount, currency, decimals, locale);
}
