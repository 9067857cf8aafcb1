import type { ResultTable } from "../../core/index.ts";
import { numberIn, type Row, rowsOf, textIn, unitsOf } from "./rows.ts";

/** What stands in the Holding column of a class that has none yet. */
export const CHOOSE = "(choose a holding)";

/** One line of a plan, read back from its table. Amounts in minor units. */
export interface LineView {
  readonly assetClass: string;
  readonly holding: string;
  /** Positive is a buy, negative a sell. */
  readonly change: number;
  readonly valueAfter: number;
  readonly row: Row;
}

/** A plan read back from its table, and from nothing else. Amounts in minor units. */
export interface PlanView {
  readonly lines: readonly LineView[];
  /** Change by holding; by `class (choose a holding)` where none is chosen yet. */
  readonly changeByHolding: ReadonlyMap<string, number>;
  readonly cashLeft: number;
  readonly notRaised: number;
  /** The deposit, the withdrawal or the new money, as Total says. */
  readonly total: number;
  readonly totalAfter: number;
  readonly driftAfter: number;
  readonly notes: string;
}

/** Reads the table of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN. */
export function planView(table: ResultTable, decimals = 2): PlanView {
  const rows = rowsOf(table);
  const amountColumn = ["Buy", "Sell", "Amount"].find((name) => table[0]?.includes(name)) ?? "Amount";
  const amount = (row: Row) => unitsOf(numberIn(row, amountColumn), decimals);
  const closing = (label: string) =>
    rows.filter((row) => textIn(row, "Asset class") === label && textIn(row, "Holding") === "");
  const sumOf = (label: string) => closing(label).reduce((sum, row) => sum + amount(row), 0);
  const [total] = closing("Total");
  if (!total || rows.at(-1) !== total) {
    throw new Error("The plan does not end with its Total");
  }
  const lines = rows
    .filter((row) => textIn(row, "Holding") !== "")
    .map((row) => ({
      assetClass: textIn(row, "Asset class"),
      holding: textIn(row, "Holding"),
      change: signOf(row, amountColumn) * amount(row) + 0,
      valueAfter: unitsOf(numberIn(row, "Value after"), decimals),
      row,
    }));
  return {
    lines,
    changeByHolding: new Map(lines.map((line) => [keyOf(line), line.change])),
    cashLeft: sumOf("Cash left"),
    notRaised: sumOf("Not raised"),
    total: amount(total),
    totalAfter: unitsOf(numberIn(total, "Value after"), decimals),
    driftAfter: Number(total["Drift after"] || 0),
    notes: textIn(total, "Reason"),
  };
}

function keyOf({ holding, assetClass }: Pick<LineView, "holding" | "assetClass">): string {
  return holding === CHOOSE ? `${assetClass} ${CHOOSE}` : holding;
}

function signOf(row: Row, amountColumn: string): 1 | -1 {
  return amountColumn === "Sell" || /^(?:Sell|Use cash)$/u.test(textIn(row, "Action")) ? -1 : 1;
}
