import { numberText } from "./number.ts";

/**
 * A number of shares, or a price of one: as many decimals as it has, up to 8, as brokers list them.
 *
 * @example sharesText(13, "en") → 13; sharesText(0.125, "en") → 0.125
 */
export function sharesText(shares: number, locale?: string): string {
  return numberText(shares, locale, { maximumFractionDigits: 8 });
}

/**
 * The price of one share: at least two decimals, up to 8, since fund prices have more than money does.
 *
 * @example priceText(73.5, "en") → 73.50
 */
export function priceText(price: number, locale?: string): string {
  return numberText(price, locale, { minimumFractionDigits: 2, maximumFractionDigits: 8 });
}
