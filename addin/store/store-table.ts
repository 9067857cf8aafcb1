import type { StoreTable } from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";

/** A block of cells as one of the store's tables. */
export function storeTable(name: string, { values, formulas }: CellBlock): StoreTable {
  return { name, cells: values, formulas };
}
