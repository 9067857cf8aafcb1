import { type ICellData, isNullCell, type Nullable, ObjectMatrix, type Styles, type Worksheet } from "@univerjs/core";
import { type CellSpec, type SheetSpec, withoutEmptyEnd } from "../../../core/workbook/index.ts";
import { lookOf } from "./cell-style.ts";
import { valueIn } from "./cell-value.ts";
import type { SheetFormulas } from "./sheet-formulas.ts";

/** A sheet of the grid as it stands: values, formulas with their last results, looks, widths, frozen panes. */
export function sheetSpec(sheet: Worksheet, styles: Styles, formulas: SheetFormulas): SheetSpec {
  const { name, freeze, mergeData, columnData, hidden } = sheet.getConfig();
  const cells = sheet.getCellMatrix();
  const spilled = new ObjectMatrix(formulas.spilled);
  const lastRow = Math.max(cells.getLength(), spilled.getLength()) - 1;
  const rows = Array.from({ length: lastRow + 1 }, (_, row) => rowSpec(row));
  return {
    name,
    rows: withoutEmptyEnd(rows),
    columnWidths: widthsOf(columnData),
    frozenRows: Math.max(0, freeze.ySplit),
    frozenColumns: Math.max(0, freeze.xSplit),
    merged: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startColumn,
      endRow,
      endColumn,
    })),
    ...(hidden ? { hidden: true } : {}),
  };

  function rowSpec(row: number): readonly (CellSpec | null)[] {
    const columns = [...Object.keys(cells.getRow(row) ?? {}), ...Object.keys(spilled.getRow(row) ?? {})].map(Number);
    const length = columns.length === 0 ? 0 : Math.max(...columns) + 1;
    return Array.from({ length }, (_, column) => cellSpec(row, column));
  }

  function cellSpec(row: number, column: number): CellSpec | null {
    const cell = cells.getValue(row, column);
    const result = spilled.getValue(row, column);
    const look = { ...lookOf(objectStyle(result)), ...lookOf(cell ? styles.getStyleByCell(cell) : null) };
    const formula = formulas.at(row, column);
    const value = valueIn(isNullCell(cell) || !cell?.v ? (result ?? cell) : cell);
    const spill = formulas.spillAt(row, column) ?? undefined;
    const spec = {
      ...look,
      ...(formula === null ? {} : { formula }),
      ...(value === undefined ? {} : { value }),
      ...(spill === undefined ? {} : { spill }),
    };
    return Object.keys(spec).length === 0 ? null : spec;
  }
}

function objectStyle(cell: Nullable<ICellData>) {
  return typeof cell?.s === "object" ? cell.s : null;
}

function widthsOf(columns: Readonly<Record<number, { w?: number } | undefined>>): readonly (number | undefined)[] {
  const indexes = Object.keys(columns).map(Number);
  return Array.from({ length: Math.max(-1, ...indexes) + 1 }, (_, index) => columns[index]?.w);
}
