import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import { isNullCell } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/preset-sheets-core";
import type { AreaSpec } from "../../../core/workbook/index.ts";

type Matrix = Nullable<ObjectMatrix<Nullable<ICellData>>>;

/**
 * The part of a reference that holds anything, without empty rows and columns at its end, so that `Holdings!A:F` costs
 * what is in it; null when all of it is empty.
 *
 * Walks the rows that exist, not those that could.
 */
export function filledAreaOf(reference: BaseReferenceObject): AreaSpec | null {
  const range = reference.getRangePosition();
  let endRow = -1;
  let endColumn = -1;
  for (const matrix of matricesOf(reference)) {
    matrix?.forRow((row, columns) => {
      if (row < range.startRow || row > range.endRow) {
        return;
      }
      for (const column of columns) {
        const within = column >= range.startColumn && column <= range.endColumn;
        if (within && (row > endRow || column > endColumn) && !isNullCell(matrix.getValue(row, column))) {
          endRow = Math.max(endRow, row);
          endColumn = Math.max(endColumn, column);
        }
      }
    });
  }
  return endRow < 0 ? null : { startRow: range.startRow, startColumn: range.startColumn, endRow, endColumn };
}

/** Everything a cell's value can stand in: typed cells, and results of this and earlier calculations. */
function matricesOf(reference: BaseReferenceObject): readonly Matrix[] {
  return [
    reference.getCurrentActiveSheetData()?.cellData,
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
}
