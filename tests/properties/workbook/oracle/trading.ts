import { heldValueOf } from "../book.ts";
import { type LimitBook, lotSizeOf, rateOf } from "../limits/limit-book.ts";
import { exact, type Limits, roundedHalfUp } from "./limits.ts";
import type { Part } from "./parts.ts";
import { compared, type Ratio, ratio, times } from "./ratio.ts";

/** How a slot trades: any amount without being an order, any amount, whole lots at a cost each, or lots of unknown cost. */
export type Trading =
  | { readonly kind: "free" }
  | { readonly kind: "any amount" }
  | { readonly kind: "lots"; readonly each: Ratio }
  | { readonly kind: "unpriced" };

/** How a slot trades, told from the sheet alone: a blank lot size is 1 under Whole shares, and 0 is any amount. */
export function tradingOf({ name, holding }: Part, sheet: LimitBook, { wholeShares }: Limits): Trading {
  if (!holding || name === "Cash") {
    return { kind: "free" };
  }
  const lotSize = lotSizeOf(sheet, name) ?? (wholeShares ? 1 : 0);
  if (lotSize === 0) {
    return { kind: "any amount" };
  }
  const price = sheet.shares.get(name)?.price;
  if (price === undefined) {
    return { kind: "unpriced" };
  }
  const inMinorUnits = ratio(10n ** BigInt(sheet.book.decimals));
  const each = [exact(price), exact(lotSize), exact(rateOf(sheet, name)), inMinorUnits].reduce(times);
  return compared(each, ratio(1)) < 0 ? { kind: "any amount" } : { kind: "lots", each };
}

/** Every amount from the minimum up to the most that an order may have, rising. */
export function amountsUpTo(most: number, trading: Trading, minimum: number): readonly number[] {
  const amounts: number[] = [];
  for (let count = 1; ; count += 1) {
    const amount = trading.kind === "lots" ? roundedHalfUp(times(trading.each, ratio(count))) : count;
    if (amount > most) {
      return amounts;
    }
    if (amount >= minimum) {
      amounts.push(amount);
    }
  }
}

/** The amount of the smallest order. */
export function smallestOrder(trading: Trading, minimum: number): number {
  // The first lot that passes the minimum costs no more than the minimum and one lot.
  const oneLot = trading.kind === "lots" ? roundedHalfUp(trading.each) : 1;
  const [smallest = 0] = amountsUpTo(minimum + oneLot + 1, trading, minimum);
  return smallest;
}

/** What is held of a slot, minor units. */
export function heldOf({ holding }: Part): number {
  return holding ? heldValueOf(holding) : 0;
}
