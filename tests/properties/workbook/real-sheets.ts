import type { Cell, Cells } from "../../../core/index.ts";
import { brokerExport } from "../../core/portfolio/parsed.ts";

/** A pair of ranges as people have them. */
export interface Sheets {
  readonly holdings: Cells;
  readonly targets: Cells;
}

const TARGETS: Cells = [
  ["Strategy", "Asset class", "Holding", "Target", "Min", "Max", "Price", "Lot size", "Trading"],
  ["Plan", "Stocks", "", "70%", "60%", "80%", "", "", ""],
  ["Plan", "Bonds", "", "25%", "", "", "", "", ""],
  ["Plan", "Cash", "", "5%", "", "", "", "", ""],
  ["Plan", "Stocks", "VTI", "100%", "", "", 300, 0, ""],
  ["Plan", "Bonds", "BND", "100%", "", "", 73.5, "", "no sell"],
];

const EVERY_COLUMN: Cells = [
  ["My portfolio", "", "", "", "", "", "", "", "", "", "", ""],
  [
    "Asset ID",
    "Holding",
    "Name",
    "Asset class",
    "Quantity",
    "Price",
    "Value",
    "Account",
    "Currency",
    "FX rate",
    "Lot size",
    "Trading",
  ],
  ["US9229087690", "VTI", "Total stock", "Stocks", 10, 300, 3000, "Main", "USD", 1, "", ""],
  ["US9229087690", "VTI", "Total stock", "Stocks", 5, 300, "", "Joint", "USD", "", "", "no sell"],
  ["IE00BK5BQT80", "VWCE", "All world", "Stocks", 12, "128.40", "", "Main", "EUR", 1.1, 0, ""],
  ["", "BND", "", "Bonds", "1,000", "$73.50", "73,500.00", "Main", "", "", "", "locked"],
  ["", "XYZ", "", "", -3, 20, -60, "Joint", "", "", "", ""],
  ["", "SPAXX**", "", "", "", "", "$1,234.56", "Main", "", "", "", ""],
  ["Total", "", "", "", "", "", 82_000, "", "", "", "", ""],
];

const BARE: Sheets = {
  holdings: [
    ["VTI", "Stocks", 6000],
    ["BND", "Bonds", 3000],
    ["Cash", "Cash", -100],
  ],
  targets: [
    ["Stocks", 60],
    ["Bonds", 40],
  ],
};

const EXPORTS: readonly Cells[] = ["fidelity", "schwab", "vanguard", "ibkr-statement", "degiro", "merrill", "m1"].map(
  brokerExport,
);

/** Sheets as people have them: every column, none, and the exports of brokers. */
export const REAL_SHEETS: readonly Sheets[] = [
  { holdings: EVERY_COLUMN, targets: TARGETS },
  BARE,
  ...EXPORTS.map((holdings) => ({ holdings, targets: TARGETS })),
];

/** The same cells as Excel hands them over: a rectangle, blanks as 0. */
export function withZeros(cells: Cells): Cells {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const filled = (cell: Cell): Cell => (cell === "" || cell === undefined ? 0 : cell);
  return cells.map((row) => Array.from({ length: width }, (_, column) => filled(row[column])));
}
