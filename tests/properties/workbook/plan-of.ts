import type { Argument, ResultTable } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { type PlanView, planView } from "../../sheets/plan-view.ts";
import { type Book, heldValueOf, holdingsCells, targetsCells, totalOf } from "./book.ts";
import { type BookSettings, settingsCells } from "./settings.ts";

/** The three plans. */
export type Flow = "deposit" | "withdrawal" | "rebalance";

export const FLOWS: readonly Flow[] = ["deposit", "withdrawal", "rebalance"];

const FUNCTION_BY_FLOW = {
  deposit: "DEPOSIT_PLAN",
  withdrawal: "WITHDRAWAL_PLAN",
  rebalance: "REBAL_PLAN",
} as const;

/**
 * The table of a plan for a workbook.
 *
 * @param amount - Minor units: the deposit, the withdrawal, or the new money of a rebalance.
 */
export function planTableOf(flow: Flow, book: Book, amount: number, settings: BookSettings): ResultTable {
  return tableOf(FUNCTION_BY_FLOW[flow], book, settings, amount / 10 ** book.decimals);
}

/** The plan for a workbook, read back from its table. */
export function planOf(flow: Flow, book: Book, amount: number, settings: BookSettings): PlanView {
  return planView(planTableOf(flow, book, amount, settings), book.decimals);
}

/** What any function that takes holdings and targets answers for a workbook. */
export function tableOf(
  name: string,
  book: Book,
  settings: BookSettings,
  ...between: readonly Argument[]
): ResultTable {
  return run(name, holdingsCells(book), targetsCells(book), ...between, settingsCells(settings, book.decimals));
}

/** What counts as the portfolio: all, but for holdings without a class where they are excluded. */
export function countedTotal(book: Book, settings: BookSettings): number {
  const isLeftOut = settings.Unclassified === "Exclude" && !book.oneLevel;
  const unclassified = book.unclassified.reduce((sum, holding) => sum + heldValueOf(holding), 0);
  return totalOf(book) - (isLeftOut ? unclassified : 0);
}
