import { isNullCell } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { Argument, Cell, Cells } from "../../../core/index.ts";
import type { AreaSpec } from "../../../core/workbook/index.ts";
import { filledAreaOf } from "./filled-rows.ts";
import { cellOf } from "./value-cell.ts";

/** Whatever Univer's engine passes between functions: a reference, an array, one value. */
export type EngineValue = ReturnType<BaseFunction["calculate"]>;

/**
 * An argument as Univer's engine passes it, for core: a reference as its cells, an array literal likewise, one cell or
 * a typed value as a cell.
 */
export function argumentOf(value: EngineValue): Argument {
  if (value.isReferenceObject()) {
    return cellsOfReference(value as BaseReferenceObject);
  }
  const typed = value as BaseValueObject;
  return typed.isArray() ? cellsOfArray(typed as ArrayValueObject) : cellOf(typed);
}

function cellsOfReference(reference: BaseReferenceObject): Argument {
  if (reference.getForcedSheetName() !== "" && !reference.getForcedSheetId()) {
    return { error: "#REF!" };
  }
  const area = filledAreaOf(reference);
  const cells = area === null ? [] : rowsOf(area, (row, column) => cellAt(reference, row, column));
  return reference.isCell() ? (cells[0]?.[0] ?? "") : cells;
}

function cellAt(reference: BaseReferenceObject, row: number, column: number): Cell {
  const cell = reference.getCellData(row, column);
  return !cell || isNullCell(cell) ? "" : cellOf(reference.getCellValueObject(cell));
}

function cellsOfArray(array: ArrayValueObject): Cells {
  const area = { startRow: 0, startColumn: 0, endRow: array.getRowCount() - 1, endColumn: array.getColumnCount() - 1 };
  return rowsOf(area, (row, column) => cellOf(array.get(row, column)));
}

function rowsOf(area: AreaSpec, cell: (row: number, column: number) => Cell): Cells {
  const rows: Cell[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const cells: Cell[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      cells.push(cell(row, column));
    }
    rows.push(cells);
  }
  return rows;
}
