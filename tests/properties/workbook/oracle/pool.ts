import { type Book, classValueOf } from "../book.ts";
import type { Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";

/**
 * What is to be placed among the targets, or raised from them where it is below 0, in minor units.
 *
 * Cash without a target: new money first brings it up to 0. A deposit leaves it alone, or with Cash = Invest places it too;
 * withdrawals and rebalances use it first. The reserve stays out of what is placed.
 */
export function toPlaceOf(flow: Flow, book: Book, amount: number, settings: BookSettings): number {
  const cash = book.classes
    .filter(({ name, target }) => name === "Cash" && target === undefined)
    .reduce((sum, one) => sum + classValueOf(one), 0);
  const reserve = Number(settings["Cash reserve"] ?? 0) * 10 ** book.decimals;
  if (flow === "withdrawal") {
    return -Math.max(0, amount - Math.max(0, cash - reserve));
  }
  const fresh = amount > 0 ? Math.max(0, amount + Math.min(0, cash)) : amount;
  if (flow === "deposit" && settings.Cash !== "Invest") {
    return Math.max(0, fresh - reserve);
  }
  const available = fresh + Math.max(0, cash);
  return fresh > 0 ? Math.max(0, available - reserve) : fresh + Math.max(0, cash - reserve);
}
