import { type CellSpec, MONEY, type SheetSpec } from "../workbook/index.ts";
import { headerRoom, input } from "./looks.ts";
import { TABLES } from "./tables.ts";

const [anchor, ...room] = headerRoom("DEPOSIT_PLAN");

/** The sheet `Plan`: a deposit and settings to type into, the portfolio's status, and what the deposit buys. */
export const PLAN_SHEET: SheetSpec = {
  name: "Plan",
  rows: [
    [label("Deposit"), { ...input(1500, MONEY), bold: true }],
    [label("Status"), { formula: `=REBAL_STATUS(${TABLES})` }],
    [label("Smallest deposit"), { formula: `=REBAL_MIN_DEPOSIT(${TABLES})`, format: MONEY }],
    [label("Settings"), input("Whole shares=TRUE")],
    [{ ...anchor, formula: `=DEPOSIT_PLAN(${TABLES},B1,B4)` }, ...room],
  ],
  columnWidths: [140, 90, 110, 100, 90, 110, 110, 80, 100, 360, 80],
  frozenRows: 5,
};

function label(value: string): CellSpec {
  return { value, bold: true };
}
