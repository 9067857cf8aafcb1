import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { HostError } from "../../host/host-error.ts";
import type { RangeRef } from "../../host/range.ts";

/** What is selected; the sheet's first cell where nothing was yet. */
export function selectionIn(book: FWorkbook): RangeRef {
  const sheet = book.getActiveSheet().getSheetName();
  const range = book.getActiveRange();
  return range === null
    ? { sheet, row: 0, column: 0, rows: 1, columns: 1 }
    : {
        sheet,
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getHeight(),
        columns: range.getWidth(),
      };
}

/**
 * Shows the sheet of a range, even if it was hidden, and selects the range.
 *
 * @throws HostError where there is no such sheet.
 */
export function selectRange(book: FWorkbook, { sheet: name, row, column, rows, columns }: RangeRef): void {
  const sheet = book.getSheetByName(name);
  if (!sheet) {
    throw new HostError(`there is no sheet ${name}`);
  }
  if (sheet.isSheetHidden()) {
    sheet.showSheet();
  }
  book.setActiveSheet(sheet);
  sheet.getRange(row, column, rows, columns).activate();
}
