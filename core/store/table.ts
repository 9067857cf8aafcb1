import type { Cells, ResultCell } from "../cells/cell.ts";

/** One of the store's tables as it stands in the workbook, header row included. */
export interface StoreTable {
  /** The table as messages call it: `Targets`. */
  readonly name: string;
  /** Rows of the sheet above the table are there without cells, so that row numbers in messages are the sheet's. */
  readonly cells: Cells;
  /** Formulas with their `=`, "" where a cell has none; as many as there are cells. */
  readonly formulas: readonly (readonly string[])[];
}

/**
 * What is to be changed in one table. Rows are counted from 0 in the table as it stands before any of it, columns in the
 * table with the new columns in it.
 */
export interface TableEdits {
  /** New columns, all of them before one column of the table as it stands, with their headers; undefined for none. */
  readonly columns:
    | { readonly before: number; readonly headerRow: number; readonly headers: readonly string[] }
    | undefined;
  readonly sets: readonly CellEdit[];
  /** New rows, in their order under a row that stands; under row -1 they come first. */
  readonly inserts: readonly { readonly below: number; readonly rows: readonly (readonly ResultCell[])[] }[];
  /** Rows that go, in rising order. */
  readonly deletes: readonly number[];
}

/** A new value for one cell; "" empties it. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly cell: ResultCell;
}

/** What becomes of one table: edits, or a new table where there is none yet. */
export type TableChange =
  | { readonly kind: "edit"; readonly edits: TableEdits }
  | { readonly kind: "create"; readonly rows: readonly (readonly ResultCell[])[] };

export const NO_EDITS: TableEdits = { columns: undefined, sets: [], inserts: [], deletes: [] };
