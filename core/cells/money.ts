import { Decimal } from "./decimal.ts";

/**
 * Money in whole minor units (cents) of the base currency.
 *
 * Whole numbers add, subtract and compare exactly up to 2^53; amounts beyond that are refused when a range is read.
 */
export type Money = number;

/** Units to an amount of 1, by decimals. */
const SCALES: readonly Decimal[] = Array.from({ length: 9 }, (_, decimals) => new Decimal(10).pow(decimals));

/**
 * An amount as money, rounded to the minor unit, half up.
 *
 * @param decimals - Decimals of the minor unit: 2 for cents.
 * @example moneyOf(12.345, 2) → 1235
 */
export function moneyOf(amount: Decimal, decimals: number): Money {
  return unitsOf(amount, decimals).round().toNumber();
}

/** An amount in minor units before it is rounded to whole ones. */
export function unitsOf(amount: Decimal, decimals: number): Decimal {
  return amount.mul(SCALES[decimals] ?? new Decimal(10).pow(decimals));
}

/**
 * Money as a number for a cell: the double nearest to the exact decimal amount, since both parts of the quotient are
 * exact.
 *
 * @example amountOf(1235, 2) → 12.35
 */
export function amountOf(money: Money, decimals: number): number {
  return money / 10 ** decimals;
}

/** Money as people read it, with all of its decimals: `1234.50`. */
export function moneyText(money: Money, decimals: number): string {
  return new Decimal(amountOf(money, decimals)).toFixed(decimals).replace("-", "−");
}

/** The sum of some money. */
export function sumOf(parts: readonly Money[]): Money {
  return parts.reduce((sum, part) => sum + part, 0);
}
