import type { StoreTable } from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";

/**
 * A block of cells as one of the store's tables: rows of the sheet above it are there without cells, so that rows are called
 * what the sheet calls them.
 */
export function storeTable(name: string, { range, values, formulas }: CellBlock): StoreTable {
  const above = Array.from({ length: range.row }, () => []);
  return { name, cells: [...above, ...values], formulas: [...above, ...formulas] };
}
