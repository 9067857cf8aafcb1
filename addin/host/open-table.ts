import type { CellValue } from "./cells.ts";
import { type HeaderRun, type Rows, standsOnNumbers } from "./header-run.ts";
import { isBlankCell, isHeaderText } from "./header-text.ts";

/** A table whose end is not found yet. */
export interface OpenTable extends HeaderRun {
  readonly header: number;
  /** The last row in which one of its columns is filled. */
  readonly last: number;
  /** Its columns that held something that is no text, counted from the sheet's first. */
  readonly numbers: ReadonlySet<number>;
}

/** How far down texts are looked at for numbers written as text; further down they say nothing new. */
const LOOKED_AT = 20;

/** A table with one more row looked at. */
export function extended(table: OpenTable, cells: readonly CellValue[], row: number): OpenTable {
  let isFilled = false;
  let numbers = table.numbers;
  for (let column = table.start; column < table.end; column += 1) {
    const value = cells[column];
    if (!isBlankCell(value)) {
      isFilled = true;
      const isNew = row > table.header && !numbers.has(column);
      if (isNew && (typeof value !== "string" || (row - table.header <= LOOKED_AT && !isHeaderText(value)))) {
        numbers = new Set([...numbers, column]);
      }
    }
  }
  return isFilled ? { ...table, last: row, numbers } : table;
}

/**
 * Whether a run of texts in a table's columns begins another table rather than being a row of it.
 *
 * After a gap, which is a blank row or a title: where it stands over numbers and takes the place of some, or the table has
 * no row yet; or where it reaches beyond the table. Without a gap: where it reaches two columns beyond.
 */
export function beginsAnother(rows: Rows, table: OpenTable, row: number, run: HeaderRun): boolean {
  const beyond = Math.max(0, table.start - run.start) + Math.max(0, run.end - table.end);
  if (beyond > 0 && isFilledBeyond(rows, table, row, run)) {
    return beyond >= 2 || isGap(rows, table, row - 1);
  }
  const takesNumbers = [...table.numbers].some((column) => isHeaderText(rows[row]?.[column]));
  return (
    isGap(rows, table, row - 1) && (takesNumbers || table.last === table.header) && standsOnNumbers(rows, row, run)
  );
}

/** A table cut off above the titles and blanks that stand over the next one's headers. */
export function cutAbove(rows: Rows, table: OpenTable, row: number): OpenTable {
  let last = row - 1;
  while (last > table.header && filledIn(rows, table, last) === 1) {
    last -= 1;
  }
  while (last > table.header && filledIn(rows, table, last) === 0) {
    last -= 1;
  }
  return { ...table, last };
}

function isGap(rows: Rows, table: OpenTable, row: number): boolean {
  return row > table.header && filledIn(rows, table, row) <= 1;
}

function filledIn(rows: Rows, { start, end }: HeaderRun, row: number): number {
  return (rows[row] ?? []).slice(start, end).filter((value) => !isBlankCell(value)).length;
}

function isFilledBeyond(rows: Rows, table: OpenTable, row: number, run: HeaderRun): boolean {
  return [row + 1, row + 2].some(
    (below) =>
      filledIn(rows, { start: run.start, end: Math.min(run.end, table.start) }, below) > 0 ||
      filledIn(rows, { start: Math.max(run.start, table.end), end: run.end }, below) > 0,
  );
}
