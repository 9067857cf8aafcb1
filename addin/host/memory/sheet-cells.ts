import type { CellSpec, SheetSpec } from "../../../core/workbook/index.ts";
import type { CellBlock, CellContent, CellValue } from "../cells.ts";
import type { RangeRef } from "../range.ts";

const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** A cell of a sheet, or null beyond its end. */
export function cellOf(sheet: SheetSpec, row: number, column: number): CellSpec | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** What formulas see of a cell. A constant is never an error, whatever it looks like. */
export function shownValue(cell: CellSpec | null): CellValue {
  const value = cell?.value ?? "";
  return cell?.formula !== undefined && typeof value === "string" && ERROR.test(value) ? { error: value } : value;
}

/** How many rows and columns of a sheet hold a value or a formula, counted from A1. */
export function sizeOf(sheet: SheetSpec): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined || (cell?.value ?? "") !== "") {
        rows = row + 1;
        columns = Math.max(columns, column + 1);
      }
    });
  });
  return { rows, columns };
}

/** The cells of a range on its sheet. */
export function blockOf(sheet: SheetSpec, range: RangeRef): CellBlock {
  return {
    range,
    values: overCells(range, (row, column) => shownValue(cellOf(sheet, row, column))),
    formulas: overCells(range, (row, column) => cellOf(sheet, row, column)?.formula ?? ""),
  };
}

/** What a write has to put into a range to bring its cells back. */
export function contentsOf(sheet: SheetSpec, range: RangeRef): readonly (readonly CellContent[])[] {
  const spills = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.spill ? [{ row, column, ...cell.spill }] : [])),
  );
  const isSpilled = (row: number, column: number): boolean =>
    spills.some(
      (one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
    );
  return overCells(range, (row, column) => {
    const cell = cellOf(sheet, row, column);
    if (cell?.formula !== undefined) {
      return { formula: cell.formula };
    }
    return isSpilled(row, column) ? "" : (cell?.value ?? "");
  });
}

function overCells<Cell>(range: RangeRef, cellAt: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: range.rows }, (_row, down) =>
    Array.from({ length: range.columns }, (_column, right) => cellAt(range.row + down, range.column + right)),
  );
}
