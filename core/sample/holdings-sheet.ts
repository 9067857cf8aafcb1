import { type CellSpec, MONEY, SHARES, type SheetSpec } from "../workbook/index.ts";
import { headers, input } from "./looks.ts";

/** Holding, name, asset class, quantity, price. Prices are invented; the total is 128,450.20. */
const POSITIONS: readonly (readonly [string, string, string, number, number])[] = [
  ["VTI", "US total market", "US stocks", 150, 301.5],
  ["VBR", "US small-cap value", "US stocks", 58, 195.2],
  ["AVUV", "US small-cap value, active", "US stocks", 69, 92.45],
  ["VEA", "Developed markets", "International", 250, 52.3],
  ["VWO", "Emerging markets", "International", 110, 45.1],
  ["VSS", "International small-cap", "International", 20, 125.8],
  ["BND", "US total bond market", "Bonds", 210, 73.5],
  ["BNDX", "International bonds", "Bonds", 130, 49.8],
  ["VTIP", "Short-term inflation-protected", "Bonds", 78, 48.45],
  ["VNQ", "US REITs", "Real estate", 80, 89.9],
  ["VNQI", "Global REITs", "Real estate", 72.4, 42.6],
  ["Cash", "Cash", "Cash", 9008.21, 1],
];

const WORDS = ["Holding", "Name", "Asset class"];
const NUMBERS = ["Quantity", "Price", "Value"];

/** The sheet `Holdings`: one row a holding, its value a formula of quantity and price. */
export const HOLDINGS_SHEET: SheetSpec = {
  name: "Holdings",
  rows: [headers([...WORDS, ...NUMBERS], NUMBERS), ...POSITIONS.map(holdingRow)],
  columnWidths: [90, 220, 120, 100, 100, 120],
  frozenRows: 1,
};

/** The range that the sample's formulas read. */
export const HOLDINGS_RANGE = `Holdings!A1:F${POSITIONS.length + 1}`;

function holdingRow(
  [holding, name, assetClass, quantity, price]: (typeof POSITIONS)[number],
  index: number,
): readonly CellSpec[] {
  const row = index + 2;
  return [
    { value: holding, bold: true },
    { value: name },
    { value: assetClass },
    input(quantity, SHARES),
    input(price, MONEY),
    { formula: `=D${row}*E${row}`, value: Math.round(quantity * price * 100) / 100, format: MONEY },
  ];
}
