import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellSpec } from "../../../core/workbook/index.ts";

/** The formulas of one sheet, and where their results spilled. */
export interface SheetFormulas {
  /** Values of spilled results, the first cell of each included. */
  readonly spilled: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  /** The formula typed into a cell, with its `=`. */
  at(row: number, column: number): string | null;
  /** The size of the result that spills from a cell. */
  spillAt(row: number, column: number): CellSpec["spill"] | null;
}

/** The formulas of a sheet, from the engine's own books: a snapshot leaves spilled values out. */
export function formulasOf(model: FormulaDataModel, unitId: string, sheetId: string): SheetFormulas {
  const ranges = model.getArrayFormulaRange()[unitId]?.[sheetId];
  return {
    spilled: model.getArrayFormulaCellData()[unitId]?.[sheetId] ?? {},
    at: (row, column) => model.getFormulaStringByCell(row, column, sheetId, unitId) || null,
    spillAt: (row, column) => {
      const range = ranges?.[row]?.[column];
      return range
        ? { rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 }
        : null;
    },
  };
}
