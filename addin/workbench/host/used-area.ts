import { type ICellData, isNullCell, type Nullable, type Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { formulasOf } from "../grid/sheet-formulas.ts";

type CellsByRow = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** How many rows and columns of a sheet hold a value or a formula, what spilled included, counted from A1. */
export function usedArea(
  sheet: Worksheet,
  model: FormulaDataModel,
): { readonly rows: number; readonly columns: number } {
  const { spilled } = formulasOf(model, sheet.getUnitId(), sheet.getSheetId());
  let [rows, columns] = [0, 0];
  for (const cellsByRow of [sheet.getCellMatrix().getMatrix(), spilled] as readonly CellsByRow[]) {
    for (const row in cellsByRow) {
      const cells = cellsByRow[row];
      for (const column in cells) {
        if ((Number(row) >= rows || Number(column) >= columns) && isFilled(cells[Number(column)])) {
          rows = Math.max(rows, Number(row) + 1);
          columns = Math.max(columns, Number(column) + 1);
        }
      }
    }
  }
  return { rows, columns };
}

function isFilled(cell: Nullable<ICellData>): boolean {
  return !isNullCell(cell);
}
