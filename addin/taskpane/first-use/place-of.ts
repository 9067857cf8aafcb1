import type { PlacedText } from "../../../core/view/index.ts";
import { cellName } from "../../host/address.ts";
import type { RangeRef } from "../../host/range.ts";

/** A table of the sheet and how many rows of ours stand above its own. */
export interface TablePlace {
  readonly range: RangeRef;
  readonly addedRows: 0 | 1;
}

/** Where in the sheet a text is about; undefined where it is about no single row. */
export function placeOf({ row, column }: PlacedText, { range, addedRows }: TablePlace): RangeRef | undefined {
  if (row === undefined || row < addedRows) {
    return undefined;
  }
  const line = { sheet: range.sheet, row: range.row + row - addedRows, rows: 1 };
  return column === undefined
    ? { ...line, column: range.column, columns: range.columns }
    : { ...line, column: range.column + column, columns: 1 };
}

/** What a place is called in a sentence: a cell `B3`, or `Row 3`. */
export function placeName({ row, column, columns }: RangeRef): string {
  return columns === 1 ? cellName(row, column) : `Row ${row + 1}`;
}
