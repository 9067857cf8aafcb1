import { type ICellData, isNullCell, type Nullable, ObjectMatrix, type Worksheet } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  type ErrorType,
  type FormulaDataModel,
  type LexerTreeBuilder,
} from "@univerjs/preset-sheets-core";
import type { CellBlock, CellContent, CellValue } from "../../host/cells.ts";
import type { RangeRef } from "../../host/range.ts";
import { valueIn } from "../grid/cell-value.ts";
import { formulasOf } from "../grid/sheet-formulas.ts";
import { sharedFormulas } from "./shared-formulas.ts";

/** What knows the formulas of every workbook, and how they move. */
export interface Formulas {
  readonly model: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
}

/**
 * The cells of a range as they stand: values of formulas and what spilled from them as last computed, formulas as typed.
 *
 * @param range - May reach beyond the sheet's end, where cells are blank.
 */
export function readBlock(sheet: Worksheet, range: RangeRef, formulas: Formulas): CellBlock {
  const spilled = new ObjectMatrix(formulasOf(formulas.model, sheet.getUnitId(), sheet.getSheetId()).spilled);
  const values = overCells(sheet, range, (cell, row, column) => shownValue(cell, spilled.getValue(row, column)));
  return { range, values, formulas: formulaTexts(sheet, range, formulas) };
}

/** The cells of a range as somebody typed them: nothing where a result only spilled, whatever it is just now. */
export function readTyped(sheet: Worksheet, range: RangeRef, formulas: Formulas): CellBlock {
  const values = overCells(sheet, range, (cell) => shownValue(cell, null));
  return { range, values, formulas: formulaTexts(sheet, range, formulas) };
}

/** A block that was read before, with nothing in the cells that hold by now what spilled into them. */
export function withoutSpilled(block: CellBlock, sheet: Worksheet, { model }: Formulas): CellBlock {
  const { range } = block;
  const spilled = new ObjectMatrix(formulasOf(model, sheet.getUnitId(), sheet.getSheetId()).spilled);
  const values = overCells(sheet, range, (cell, row, column) => {
    const isSpilled = isNullCell(cell) && !isNullCell(spilled.getValue(row, column));
    return isSpilled ? "" : (block.values[row - range.row]?.[column - range.column] ?? "");
  });
  return { ...block, values };
}

/** What writing the cells of a range again takes: formulas and constants, and nothing for what spilled. */
export function contentsOfBlock(sheet: Worksheet, range: RangeRef, formulas: Formulas): readonly CellContent[][] {
  const texts = formulaTexts(sheet, range, formulas);
  return overCells(sheet, range, (cell, row, column) => {
    const formula = texts[row - range.row]?.[column - range.column] ?? "";
    return formula === "" ? (valueIn(cell) ?? "") : { formula };
  });
}

function formulaTexts(sheet: Worksheet, range: RangeRef, { lexer }: Formulas): string[][] {
  const shared = sharedFormulas(sheet.getCellMatrix(), lexer);
  return overCells(sheet, range, (cell, row, column) => {
    return cell?.f || (cell?.si ? shared(cell.si, row, column) : "");
  });
}

/**
 * A formula's result, what spilled, or a constant. A constant is never an error, whatever it looks like.
 */
function shownValue(cell: Nullable<ICellData>, spilled: Nullable<ICellData>): CellValue {
  const typed = valueIn(cell);
  const value = typed ?? valueIn(spilled) ?? "";
  const isConstant = typed !== undefined && !cell?.f && !cell?.si;
  return !isConstant && ERROR_TYPE_SET.has(value as ErrorType) ? { error: String(value) } : value;
}

function overCells<Found>(
  sheet: Worksheet,
  range: RangeRef,
  find: (cell: Nullable<ICellData>, row: number, column: number) => Found,
): Found[][] {
  const cells = sheet.getCellMatrix();
  return Array.from({ length: range.rows }, (_row, down) => {
    const row = range.row + down;
    const ofRow = cells.getRow(row);
    return Array.from({ length: range.columns }, (_column, right) => {
      const column = range.column + right;
      return find(ofRow?.[column], row, column);
    });
  });
}
