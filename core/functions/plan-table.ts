import type { ResultCell, ResultTable } from "../cells/cell.ts";
import type { Money } from "../cells/money.ts";
import { Problems } from "../cells/problem.ts";
import { ACTIONS, CHOOSE_A_HOLDING, CLOSING_ROWS, isOrder, type Plan, type PlanLine } from "../plan/index.ts";
import { fractionCell, moneyCell, notesCell } from "./result-cells.ts";
import { sharesOf } from "./shares.ts";
import { targetSum } from "./target-sum.ts";

const AFTER_AMOUNT = [
  "Shares",
  "Price",
  "Value after",
  "Weight after",
  "Target",
  "Drift after",
  "Reason",
  "Currency",
] as const;

export const DEPOSIT_COLUMNS = ["Asset class", "Holding", "Buy", ...AFTER_AMOUNT] as const;
export const WITHDRAWAL_COLUMNS = ["Asset class", "Holding", "Sell", ...AFTER_AMOUNT] as const;
export const REBALANCE_COLUMNS = ["Asset class", "Holding", "Action", "Amount", ...AFTER_AMOUNT] as const;

const COLUMNS_BY_FLOW = {
  deposit: DEPOSIT_COLUMNS,
  withdrawal: WITHDRAWAL_COLUMNS,
  rebalance: REBALANCE_COLUMNS,
} as const;

/** Who pays the fees. */
const FEES_PAID = {
  deposit: "paid from the deposit",
  withdrawal: "raised beside the withdrawal",
  rebalance: "paid from sells and cash",
} as const;

/**
 * A plan as a table: its lines, what is left or could not be raised, and Total.
 *
 * @throws InputError for a price that is needed and cannot be read.
 */
export function planTable(plan: Plan, decimals: number): ResultTable {
  const problems = new Problems();
  const rows = plan.lines.map((line) => lineRow(line, plan, decimals, problems));
  problems.throwIfAny();
  return [[...COLUMNS_BY_FLOW[plan.flow]], ...rows, ...closingRows(plan, decimals)];
}

function lineRow(line: PlanLine, plan: Plan, decimals: number, problems: Problems): readonly ResultCell[] {
  const { assetClass, holding } = line;
  if (isOrder(line) && holding?.price.kind === "unreadable") {
    problems.add(holding.price.problem);
  }
  return [
    assetClass.name,
    holding?.symbol ?? CHOOSE_A_HOLDING,
    ...amountCells(line, plan, decimals),
    isOrder(line) ? fractionCell(sharesOf(line, decimals)) : "",
    holding && !holding.isCash && holding.price.kind === "known" ? holding.price.amount.toNumber() : "",
    moneyCell(line.valueAfter, decimals),
    fractionCell(line.weightAfter),
    fractionCell(line.target),
    fractionCell(line.driftAfter),
    line.reason,
    holding?.currency || plan.allocation.baseCurrency,
  ];
}

function amountCells({ change, holding }: PlanLine, { flow }: Plan, decimals: number): readonly ResultCell[] {
  if (flow !== "rebalance") {
    return [moneyCell(flow === "deposit" ? change : 0 - change, decimals)];
  }
  return [actionText(change, holding?.isCash ?? false), moneyCell(Math.abs(change), decimals)];
}

/** Cash is no order: a rebalance uses it or keeps more of it. */
function actionText(change: Money, isCash: boolean): string {
  if (change === 0) {
    return "";
  }
  if (isCash) {
    return change > 0 ? ACTIONS.keepCash : ACTIONS.useCash;
  }
  return change > 0 ? ACTIONS.buy : ACTIONS.sell;
}

function closingRows(plan: Plan, decimals: number): ResultTable {
  const { allocation, fees, cashLeft, notRaised, totalAfter } = plan;
  const closingRow = (
    label: string,
    amount: Money,
    after: readonly ResultCell[],
    reason: ResultCell,
  ): readonly ResultCell[] => [
    label,
    "",
    ...(plan.flow === "rebalance" ? [""] : []),
    moneyCell(amount, decimals),
    "",
    "",
    ...after,
    reason,
    allocation.baseCurrency,
  ];
  const empty = ["", "", "", ""];
  const total = [
    moneyCell(totalAfter, decimals),
    totalAfter === 0 ? "" : 1,
    targetSum(allocation.classes),
    fractionCell(plan.portfolioDriftAfter),
  ];
  const money = plan.flow === "withdrawal" ? 0 - plan.money : plan.money;
  return [
    ...(fees === 0 ? [] : [closingRow(CLOSING_ROWS.fees, fees, empty, FEES_PAID[plan.flow])]),
    ...(cashLeft === 0 ? [] : [closingRow(CLOSING_ROWS.cashLeft, cashLeft, empty, plan.cashLeftReason)]),
    ...(notRaised === 0 ? [] : [closingRow(CLOSING_ROWS.notRaised, notRaised, empty, plan.notRaisedReason)]),
    closingRow(CLOSING_ROWS.total, money, total, notesCell(plan.notes)),
  ];
}
