import type { Cell, ResultCell } from "../../cells/cell.ts";
import { columnName } from "../../cells/table-shape.ts";
import { isBlank, quoted, textOf } from "../../cells/text.ts";
import { listText } from "../../cells/words.ts";
import type { Repair } from "../finding.ts";
import { type CellEdit, NO_EDITS, type StoreTable } from "../table.ts";

/** A repair that writes some cells and does nothing else. */
export function writing(table: StoreTable, label: string, sets: readonly CellEdit[]): Repair {
  return { label, table, edits: { ...NO_EDITS, sets } };
}

/**
 * A repair that empties one cell; its label says what stood in it.
 *
 * @example Empty Target in row 3 ("sixty")
 */
export function emptying(table: StoreTable, row: number, column: number, header: string | undefined): Repair {
  const label = `Empty ${header ?? columnName(column)} in row ${row + 1} (${quoted(table.cells[row]?.[column])})`;
  return writing(table, label, [{ row, column, cell: "" }]);
}

/**
 * A repair that deletes one row; its label says all that stands in it.
 *
 * @example Delete row 7 (Growth, Stocks, 0.6)
 */
export function deleting(table: StoreTable, row: number): Repair {
  return {
    label: `Delete row ${row + 1} (${rowText(table, row)})`,
    table,
    edits: { ...NO_EDITS, deletes: [row] },
  };
}

/** Everything that stands in a row, a formula as such: what its deletion takes away. */
export function rowText({ cells, formulas }: StoreTable, row: number): string {
  const line = cells[row] ?? [];
  const texts = line.map((cell, column) => formulas[row]?.[column] || (isBlank(cell) ? "" : textOf(cell)));
  const filled = texts.filter((text) => text !== "");
  return filled.length === 0 ? "empty" : filled.join(", ");
}

/**
 * Some rows in words, counted from 1.
 *
 * @example rowsText([3, 4, 5]) → rows 4 to 6; rowsText([3]) → row 4; rowsText([3, 6]) → rows 4 and 7
 */
export function rowsText(rows: readonly number[]): string {
  const [first = 0] = rows;
  const last = rows[rows.length - 1] ?? first;
  if (rows.length === 1) {
    return `row ${first + 1}`;
  }
  const isRun = rows.length > 2 && rows.every((row, index) => row === first + index);
  return isRun
    ? `rows ${first + 1} to ${last + 1}`
    : `rows ${listText(
        rows.map((row) => String(row + 1)),
        rows.length,
      )}`;
}

/** The same value for one column of several rows. */
export function inRows(rows: readonly number[], column: number, cell: ResultCell): readonly CellEdit[] {
  return rows.map((row) => ({ row, column, cell }));
}

/** Whether two rows hold the same, formulas included. */
export function areSameRows({ cells, formulas }: StoreTable, one: number, other: number): boolean {
  const width = Math.max(cells[one]?.length ?? 0, cells[other]?.length ?? 0);
  const textAt = (row: number, column: number) => formulas[row]?.[column] || shown(cells[row]?.[column]);
  return Array.from({ length: width }, (_, column) => column).every(
    (column) => textAt(one, column) === textAt(other, column),
  );
}

function shown(cell: Cell): string {
  return isBlank(cell) ? "" : textOf(cell);
}
