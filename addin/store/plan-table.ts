import type { ColumnHeader, ResultCell } from "../../core/index.ts";
import type { PlanOrder, PlanView } from "../../core/view/index.ts";

/** One row of a plan by the headers of its columns; a column that is left out is empty. */
type PlanRow = Readonly<Partial<Record<ColumnHeader, ResultCell>>>;

const BEFORE_AMOUNT = ["Asset class", "Holding"] as const;
const AFTER_AMOUNT = ["Shares", "Price", "Drift after", "Reason", "Currency"] as const;
const AMOUNT_COLUMNS = { deposit: ["Buy"], withdrawal: ["Sell"], rebalance: ["Action", "Amount"] } as const;

/** Stands in the Holding column of a class in which a holding has yet to be chosen, as formulas write it. */
export const CHOOSE_A_HOLDING = "(choose a holding)";

/**
 * A plan as the table that formulas give, short of the columns that a person does not carry to a broker: its lines, Fees,
 * Cash left, Not raised, Total. BROKER_ORDERS reads it.
 *
 * @returns Header row first; amounts positive, in the base currency.
 */
export function planTable(plan: PlanView): readonly (readonly ResultCell[])[] {
  const headers: readonly ColumnHeader[] = [...BEFORE_AMOUNT, ...AMOUNT_COLUMNS[plan.flow], ...AFTER_AMOUNT];
  const lines = [...plan.orders, ...plan.others];
  const rows = [...lines.map((line) => lineRow(line, plan)), ...closingRows(plan)];
  return [[...headers], ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
}

function lineRow(line: PlanOrder, { flow, orders }: PlanView): PlanRow {
  const isOrder = orders.includes(line);
  return {
    "Asset class": line.assetClass,
    Holding: line.id === "" ? CHOOSE_A_HOLDING : line.holding,
    ...(flow === "rebalance" ? { Action: actionOf(line, isOrder) } : {}),
    ...amountCell(flow, flow === "rebalance" ? Math.abs(line.amount) : flow === "deposit" ? line.amount : -line.amount),
    Shares: line.shares ?? "",
    Price: line.price ?? "",
    Reason: line.reason,
    Currency: line.currency,
  };
}

/** Cash is no order: a rebalance uses it or keeps more of it. */
function actionOf({ amount, id }: PlanOrder, isOrder: boolean): string {
  if (isOrder || id === "") {
    return amount > 0 ? "Buy" : "Sell";
  }
  return amount > 0 ? "Keep cash" : "Use cash";
}

function closingRows(plan: PlanView): readonly PlanRow[] {
  const { flow, currency, fees, cashLeft, notRaised, amount } = plan;
  const row = (label: string, value: number, more: PlanRow = {}): PlanRow => ({
    "Asset class": label,
    ...amountCell(flow, value),
    Currency: currency,
    ...more,
  });
  return [
    ...(fees === 0 ? [] : [row("Fees", fees)]),
    ...(cashLeft === 0 ? [] : [row("Cash left", cashLeft, { Reason: plan.cashLeftReason })]),
    ...(notRaised === 0 ? [] : [row("Not raised", notRaised, { Reason: plan.notRaisedReason })]),
    row("Total", amount, { "Drift after": plan.driftAfter ?? "", Reason: plan.notes.join("; ") }),
  ];
}

function amountCell(flow: PlanView["flow"], value: number): PlanRow {
  return flow === "deposit" ? { Buy: value } : flow === "withdrawal" ? { Sell: value } : { Amount: value };
}
