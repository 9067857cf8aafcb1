import type { ResultCell, ResultTable } from "../cells/cell.ts";
import { Decimal, ONE, ZERO } from "../cells/decimal.ts";
import { Problems } from "../cells/problem.ts";
import type { Plan, PlanLine } from "../plan/index.ts";
import { fractionCell, moneyCell, notesCell } from "./result-cells.ts";

/** What stands in the Holding column for a class in which a holding has yet to be chosen. */
export const CHOOSE_A_HOLDING = "(choose a holding)";

const AFTER_AMOUNT = ["Shares", "Price", "Value after", "Weight after", "Target", "Drift after", "Reason", "Currency"] as const;

export const DEPOSIT_COLUMNS = ["Asset class", "Holding", "Buy", ...AFTER_AMOUNT] as const;
export const WITHDRAWAL_COLUMNS = ["Asset class", "Holding", "Sell", ...AFTER_AMOUNT] as const;
export const REBALANCE_COLUMNS = ["Asset class", "Holding", "Action", "Amount", ...AFTER_AMOUNT] as const;

const COLUMNS_BY_FLOW = { deposit: DEPOSIT_COLUMNS, withdrawal: WITHDRAWAL_COLUMNS, rebalance: REBALANCE_COLUMNS } as const;
const SHARE_DECIMALS = 6;

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
  const { assetClass, holding, change } = line;
  const isOrder = holding !== undefined && !holding.isCash && !change.isZero();
  if (isOrder && holding.price.kind === "unreadable") {
    problems.add(holding.price.problem);
  }
  return [
    assetClass.name,
    holding?.symbol ?? CHOOSE_A_HOLDING,
    ...amountCells(line, plan, decimals),
    isOrder ? fractionCell(sharesOf(line)) : "",
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
    return [moneyCell(flow === "deposit" ? change : change.neg().plus(ZERO), decimals)];
  }
  return [actionText(change, holding?.isCash ?? false), moneyCell(change.abs(), decimals)];
}

/** Cash is no order: a rebalance uses it or keeps more of it. */
function actionText(change: Decimal, isCash: boolean): string {
  if (change.isZero()) {
    return "";
  }
  if (isCash) {
    return change.gt(0) ? "Keep cash" : "Use cash";
  }
  return change.gt(0) ? "Buy" : "Sell";
}

/** Amount ÷ (price × FX rate), to 6 decimals, rounded down; all there are where the holding is sold entirely. */
function sharesOf({ holding, change, valueAfter }: PlanLine): Decimal | undefined {
  if (holding?.price.kind !== "known" || holding.fxRate === undefined) {
    return undefined;
  }
  const isAll = valueAfter.isZero() && change.lt(0) && holding.quantity !== undefined;
  const shares = isAll ? holding.quantity : change.abs().div(holding.price.amount.mul(holding.fxRate));
  return shares?.toDecimalPlaces(SHARE_DECIMALS, Decimal.ROUND_DOWN);
}

function closingRows(plan: Plan, decimals: number): ResultTable {
  const { allocation, cashLeft, notRaised, totalAfter } = plan;
  const spread = (label: string, amount: Decimal, after: readonly ResultCell[], reason: ResultCell): readonly ResultCell[] => [
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
  const targetSum = allocation.classes.reduce((sum, { target }) => sum.plus(target ?? ZERO), ZERO);
  const total = [
    moneyCell(totalAfter, decimals),
    totalAfter.isZero() ? "" : fractionCell(ONE),
    fractionCell(targetSum),
    fractionCell(plan.portfolioDriftAfter),
  ];
  const money = plan.flow === "withdrawal" ? plan.money.abs() : plan.money;
  return [
    ...(cashLeft.isZero() ? [] : [spread("Cash left", cashLeft, empty, plan.cashLeftReason)]),
    ...(notRaised.isZero() ? [] : [spread("Not raised", notRaised, empty, "more than the holdings that may be sold are worth")]),
    spread("Total", money, total, notesCell(plan.notes)),
  ];
}
