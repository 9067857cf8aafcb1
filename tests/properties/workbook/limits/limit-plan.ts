import type { Cells, ResultTable } from "../../../../core/index.ts";
import { run } from "../../../core/run.ts";
import { type PlanView, planView } from "../../../sheets/plan-view.ts";
import { numberIn, rowsOf, textIn, unitsOf } from "../../../sheets/rows.ts";
import type { Flow } from "../plan-of.ts";
import { type BookSettings, settingsCells } from "../settings.ts";
import { type LimitBook, limitHoldings, limitTargets } from "./limit-book.ts";

/** A plan under limits, read back from its table. */
export interface LimitPlan extends PlanView {
  /** Minor units. */
  readonly fees: number;
}

/** What makes plans: the functions, or something that distorts what they answer. */
export type LimitPlanner = (flow: Flow, sheet: LimitBook, amount: number, settings: BookSettings) => LimitPlan;

const FUNCTION_BY_FLOW = { deposit: "DEPOSIT_PLAN", withdrawal: "WITHDRAWAL_PLAN", rebalance: "REBAL_PLAN" } as const;

/** The plan that the functions make for a workbook. */
export const limitPlanOf: LimitPlanner = (flow, sheet, amount, settings) =>
  planOfRanges(flow, limitHoldings(sheet), limitTargets(sheet), amount, settings, sheet.book.decimals);

/** The plan that the functions make for two ranges; the amount in minor units. */
export function planOfRanges(
  flow: Flow,
  holdings: Cells,
  targets: Cells,
  amount: number,
  settings: BookSettings,
  decimals: number,
): LimitPlan {
  const money = amount / 10 ** decimals;
  const table = run(FUNCTION_BY_FLOW[flow], holdings, targets, money, settingsCells(settings, decimals));
  return readLimitPlan(table, decimals);
}

/** A plan under limits from its table. */
function readLimitPlan(table: ResultTable, decimals: number): LimitPlan {
  const amountColumn = ["Buy", "Sell", "Amount"].find((name) => table[0]?.includes(name)) ?? "Amount";
  const fees = rowsOf(table)
    .filter((row) => textIn(row, "Asset class") === "Fees" && textIn(row, "Holding") === "")
    .reduce((sum, row) => sum + unitsOf(numberIn(row, amountColumn), decimals), 0);
  return { ...planView(table, decimals), fees };
}
