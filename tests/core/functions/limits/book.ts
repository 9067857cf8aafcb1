import type { Cell, Cells } from "../../../../core/index.ts";

/** Stocks 6000, Bonds 2500 and Gold 500 of 9000; on 10 000 Stocks are on target, Bonds and Gold 500 below. */
export const HOLDINGS: Cells = [
  ["Holding", "Asset class", "Value", "Price"],
  ["VTI", "Stocks", 6000, 100],
  ["BND", "Bonds", 2500, 80],
  ["GLD", "Gold", 500, 190],
];

/** 60, 30 and 10. */
export const TARGETS: Cells = [
  ["Asset class", "Target"],
  ["Stocks", 0.6],
  ["Bonds", 0.3],
  ["Gold", 0.1],
];

/** The holdings with another column beside them, a cell for each. */
export function withColumn(header: string, ...cells: readonly Cell[]): Cells {
  const [first = [], ...rows] = HOLDINGS;
  return [[...first, header], ...rows.map((row, index) => [...row, cells[index] ?? ""])];
}

/** The holdings with other prices. */
export function withPrices(...prices: readonly Cell[]): Cells {
  const [first = [], ...rows] = HOLDINGS;
  return [first, ...rows.map((row, index) => [...row.slice(0, 3), prices[index] ?? ""])];
}
