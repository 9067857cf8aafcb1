import { utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import { errorNumber } from "./error-values.ts";
import { storedFormula } from "./formula-out.ts";
import { addLooks } from "./looks-out.ts";

/**
 * A workbook as the bytes of an .xlsx file: formulas with their last results, spilling formulas as dynamic arrays.
 *
 * @param own - The add-in's functions, in capitals: Excel stores them with a prefix.
 */
export function writeWorkbook(workbook: WorkbookSpec, own: ReadonlySet<string>): Uint8Array<ArrayBuffer> {
  const book: WorkBook = {
    SheetNames: workbook.sheets.map((sheet) => sheet.name),
    Sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, workSheet(sheet, own)])),
    Workbook: {
      Sheets: workbook.sheets.map((sheet) => ({ name: sheet.name, Hidden: sheet.hidden ? 1 : 0 })),
      Names: (workbook.names ?? []).map(({ name, reference }) => ({ Name: name, Ref: reference })),
    },
  };
  const bytes: ArrayBuffer = write(book, { type: "array", bookType: "xlsx", bookSST: true });
  return addLooks(new Uint8Array(bytes), workbook);
}

function workSheet(sheet: SheetSpec, own: ReadonlySet<string>): WorkSheet {
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  const end = utils.encode_cell({ r: Math.max(0, sheet.rows.length - 1), c: columns - 1 });
  const written: WorkSheet = { "!ref": `A1:${end}` };
  for (const [row, column, cell] of cellsOf(sheet)) {
    writeFormula(written, row, column, cell, own);
  }
  for (const [row, column, cell] of cellsOf(sheet)) {
    const address = utils.encode_cell({ r: row, c: column });
    written[address] = { ...written[address], ...storedValue(cell) };
  }
  written["!cols"] = (sheet.columnWidths ?? []).map((wpx) => (wpx === undefined ? {} : { wpx }));
  written["!merges"] = (sheet.merged ?? []).map((area) => ({
    s: { r: area.startRow, c: area.startColumn },
    e: { r: area.endRow, c: area.endColumn },
  }));
  return written;
}

function* cellsOf(sheet: SheetSpec): Generator<readonly [row: number, column: number, cell: CellSpec]> {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null) {
        yield [row, column, cell];
      }
    }
  }
}

function writeFormula(sheet: WorkSheet, row: number, column: number, cell: CellSpec, own: ReadonlySet<string>): void {
  if (cell.formula === undefined) {
    return;
  }
  const formula = storedFormula(cell.formula, own);
  const { rows = 1, columns = 1 } = cell.spill ?? {};
  if (cell.spill !== undefined) {
    const range = { s: { r: row, c: column }, e: { r: row + rows - 1, c: column + columns - 1 } };
    utils.sheet_set_array_formula(sheet, utils.encode_range(range), formula, true);
  } else {
    sheet[utils.encode_cell({ r: row, c: column })] = { t: "n", f: formula };
  }
}

/** A cell's value and type. The format on an empty cell makes SheetJS write it, so that its look has a place. */
function storedValue({ value }: CellSpec): {
  t: "s" | "n" | "b" | "e" | "z";
  v?: string | number | boolean;
  z?: string;
} {
  if (value === undefined || value === "") {
    return { t: "z", z: "General" };
  }
  if (typeof value === "string") {
    const error = errorNumber(value);
    return error === undefined ? { t: "s", v: value } : { t: "e", v: error };
  }
  return typeof value === "number" ? { t: "n", v: value } : { t: "b", v: value };
}
