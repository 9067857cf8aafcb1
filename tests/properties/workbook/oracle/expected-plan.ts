import { classValueOf } from "../book.ts";
import type { LimitBook } from "../limits/limit-book.ts";
import { countedTotal, type Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { closestPlan } from "./closest-plan.ts";
import { toPlaceOf } from "./pool.ts";

/** What the table of a plan has to say. Minor units. */
export interface ExpectedPlan {
  /** Every line with an amount, by symbol or by `class (choose a holding)`: buys positive, sells negative. */
  readonly changes: ReadonlyMap<string, number>;
  readonly fees: number;
  readonly cashLeft: number;
  readonly notRaised: number;
  /** What Total says: the deposit and the cash placed with it, the withdrawal, or the new money. */
  readonly total: number;
  readonly totalAfter: number;
  readonly orders: number;
  readonly isFeasible: boolean;
}

/**
 * The table of the closest plan: its lines, the cash without a target that is used or refilled, and its closing rows.
 *
 * Cash without a target that found no place was not used; what a deposit takes out of cash has no line.
 */
export function expectedPlan(flow: Flow, sheet: LimitBook, amount: number, settings: BookSettings): ExpectedPlan {
  const { book } = sheet;
  const plan = closestPlan(flow, sheet, amount, settings);
  const money = flow === "withdrawal" ? -amount : amount;
  const cash = book.classes
    .filter(({ name, target }) => name === "Cash" && target === undefined)
    .reduce((sum, one) => sum + classValueOf(one), 0);
  const reserve = Number(settings["Cash reserve"] ?? 0) * 10 ** book.decimals;
  const refilled = Math.min(Math.max(money, 0), Math.max(-cash, 0));
  const floor = flow === "deposit" && settings.Cash !== "Invest" ? 0 : Math.max(cash, 0);
  const keptBack = Math.min(Math.max(0, money - refilled), Math.max(0, reserve - floor));
  const taken = money - keptBack - toPlaceOf(flow, book, amount, settings);
  const poolChange = taken < 0 ? Math.min(0, taken + plan.cashLeft) : taken;
  const all = [...plan.changes, ...(poolChange === 0 ? [] : [["Cash", poolChange] as const])];
  // A deposit sells nothing: what it lowers is cash.
  const isSpent = (change: number) => flow === "deposit" && change < 0;
  const changes = new Map(all.filter(([, change]) => !isSpent(change)));
  const spent = all.reduce((sum, [, change]) => sum - (isSpent(change) ? change : 0), 0);
  return {
    changes,
    fees: plan.fees,
    cashLeft: keptBack + plan.cashLeft - (poolChange - taken),
    notRaised: plan.notRaised,
    total: amount + spent,
    totalAfter: countedTotal(book, settings) + money + plan.notRaised - plan.fees,
    orders: plan.orders,
    isFeasible: plan.isFeasible,
  };
}
