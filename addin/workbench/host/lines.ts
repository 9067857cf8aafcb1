import {
  Direction,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from "@univerjs/preset-sheets-core";
import type { Step } from "../../host/change.ts";

/** A step that inserts or deletes rows or columns. */
export type LineStep = Extract<
  Step,
  { readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns" }
>;

/** Runs one of Univer's commands on a sheet, which can be undone. */
export type RunOnSheet = (id: string, params: object) => void;

/** Inserts or deletes rows or columns over the whole sheet. What is beyond the sheet's end is blank already. */
export function changeLines(sheet: Worksheet, step: LineStep, run: RunOnSheet): void {
  switch (step.kind) {
    case "insertRows": {
      growTo(sheet, { rows: step.row + 1, columns: 0 }, run);
      const range = rowsOf(sheet, step.row, step.count);
      const cellValue = step.like === undefined ? {} : looksOfRow(sheet, step.like, range);
      run(InsertRowByRangeCommand.id, { range, direction: Direction.UP, cellValue });
      return;
    }
    case "insertColumns": {
      growTo(sheet, { rows: 0, columns: step.column + 1 }, run);
      const range = columnsOf(sheet, step.column, step.count);
      const cellValue = looksOfColumn(sheet, step.column, range);
      run(InsertColByRangeCommand.id, { range, direction: Direction.LEFT, cellValue });
      return;
    }
    case "deleteRows": {
      const count = Math.min(step.count, sheet.getRowCount() - step.row);
      if (count > 0) {
        run(RemoveRowByRangeCommand.id, { range: rowsOf(sheet, step.row, count) });
      }
      return;
    }
    case "deleteColumns": {
      const count = Math.min(step.count, sheet.getColumnCount() - step.column);
      if (count > 0) {
        run(RemoveColByRangeCommand.id, { range: columnsOf(sheet, step.column, count) });
      }
    }
  }
}

/** Makes a sheet at least so large. */
export function growTo(
  sheet: Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  run: RunOnSheet,
): void {
  if (rows > sheet.getRowCount()) {
    run(SetWorksheetRowCountCommand.id, { rowCount: rows });
  }
  if (columns > sheet.getColumnCount()) {
    run(SetWorksheetColumnCountCommand.id, { columnCount: columns });
  }
}

function rowsOf(sheet: Worksheet, row: number, count: number): IRange {
  return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
}

function columnsOf(sheet: Worksheet, column: number, count: number): IRange {
  return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column + count - 1 };
}

type Looks = IObjectMatrixPrimitiveType<ICellData>;

/** The looks of a row's cells, for each of the rows that are about to come in. */
function looksOfRow(sheet: Worksheet, like: number, { startRow, endRow }: IRange): Looks {
  const looks = looksOf(sheet.getCellMatrix().getRow(like) ?? {});
  return Object.fromEntries(Array.from({ length: endRow - startRow + 1 }, (_, index) => [startRow + index, looks]));
}

/** The looks of a column's cells, for each of the columns that are about to come in. */
function looksOfColumn(sheet: Worksheet, column: number, { startColumn, endColumn }: IRange): Looks {
  const count = endColumn - startColumn + 1;
  const looks: Looks = {};
  sheet.getCellMatrix().forRow((row) => {
    const style = sheet.getCellRaw(row, column)?.s;
    if (style) {
      looks[row] = Object.fromEntries(Array.from({ length: count }, (_, index) => [startColumn + index, { s: style }]));
    }
  });
  return looks;
}

function looksOf(cells: Readonly<Record<number, Nullable<ICellData>>>): Record<number, ICellData> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, cell]) => (cell?.s ? [[Number(column), { s: cell.s }]] : [])),
  );
}
