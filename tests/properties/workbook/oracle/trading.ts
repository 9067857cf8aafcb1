import { heldValueOf } from "../book.ts";
import { type LimitBook, lotSizeOf, quantityOf, rateOf } from "../limits/limit-book.ts";
import { exact, type Limits, roundedHalfUp } from "./limits.ts";
import type { Part } from "./parts.ts";
import { asDouble, compared, dividedBy, type Ratio, ratio, times } from "./ratio.ts";

/** How a slot trades: any amount without being an order, any amount, whole lots at a cost each, or lots of unknown cost. */
export type Trading =
  | { readonly kind: "free" }
  | { readonly kind: "any amount" }
  | { readonly kind: "lots"; readonly each: Ratio; readonly mostSold: number }
  | { readonly kind: "unpriced" };

/** How a slot trades, told from the sheet alone: a blank lot size is 1 under Whole shares, and 0 is any amount. */
export function tradingOf({ name, holding, isCash }: Part, sheet: LimitBook, { wholeShares }: Limits): Trading {
  if (!holding || isCash) {
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
  return compared(each, ratio(1)) < 0
    ? { kind: "any amount" }
    : { kind: "lots", each, mostSold: wholeLotsOf(quantityOf(sheet, name), lotSize) };
}

/** How many whole lots there are of a holding; Infinity where the sheet does not say how many shares there are. */
function wholeLotsOf(quantity: number | undefined, lotSize: number): number {
  return quantity === undefined
    ? Number.POSITIVE_INFINITY
    : Math.floor(asDouble(dividedBy(exact(quantity), exact(lotSize))));
}

/** The amounts of the sales of some of a holding: no more lots than there are, worth less than everything. */
export function salesBelow(held: number, trading: Trading, minimum: number): readonly number[] {
  const mostSold = trading.kind === "lots" ? trading.mostSold : Number.POSITIVE_INFINITY;
  const isThere = (amount: number) =>
    trading.kind !== "lots" || amount <= roundedHalfUp(times(trading.each, ratio(Math.min(mostSold, 1e9))));
  return amountsUpTo(held - 1, trading, minimum).filter(isThere);
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
