import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
} from "@univerjs/core";
import type { CellSpec, SheetSpec } from "../../../core/workbook/index.ts";
import { styleOf } from "./cell-style.ts";

/** The least a sheet measures, and the room beyond what it holds: a result that meets the sheet's end cannot spill. */
const LEAST = { rows: 2000, columns: 26 };
const ROOM = { rows: 1000, columns: 14 };

/** What a plain cell looks like: a little air, and the text in the middle of its row. */
const PLAIN: IStyleData = { ff: "Arial", fs: 11, vt: VerticalAlign.MIDDLE, pd: { l: 6, r: 6 } };

/** A sheet as Univer's snapshot, without an id. */
export function worksheetData(sheet: SheetSpec): Partial<IWorksheetData> {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
  return {
    name: sheet.name,
    rowCount: Math.max(LEAST.rows, sheet.rows.length + ROOM.rows),
    columnCount: Math.max(LEAST.columns, columns + ROOM.columns),
    defaultStyle: PLAIN,
    defaultColumnWidth: 88,
    defaultRowHeight: 24,
    cellData: Object.fromEntries(sheet.rows.map((row, index) => [index, rowData(row)])),
    columnData: Object.fromEntries(
      (sheet.columnWidths ?? []).flatMap((w, index) => (w === undefined ? [] : [[index, { w }]])),
    ),
    mergeData: (sheet.merged ?? []).map((area): IRange => ({ ...area })),
    freeze: freeze(sheet.frozenRows ?? 0, sheet.frozenColumns ?? 0),
    showGridlines: BooleanNumber.TRUE,
    ...(sheet.hidden ? { hidden: BooleanNumber.TRUE } : {}),
  };
}

function rowData(row: SheetSpec["rows"][number]): Record<number, ICellData> {
  return Object.fromEntries(row.flatMap((cell, index) => (cell === null ? [] : [[index, cellData(cell)]])));
}

/** A cell as Univer's snapshot: text stays text whatever it looks like, a formula brings its last value along. */
function cellData(cell: CellSpec): ICellData {
  const style = styleOf(cell);
  return {
    ...(style === null ? {} : { s: style }),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(cell.value === undefined || cell.value === "" ? {} : typedValue(cell.value, cell.formula !== undefined)),
  };
}

/** A value as Univer's cell holds it. A text that typing would turn into something else is marked as text. */
export function typedValue(value: string | number | boolean, computed: boolean): ICellData {
  if (typeof value === "number") {
    return { v: value, t: CellValueType.NUMBER };
  }
  if (typeof value === "boolean") {
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { v: value, t: !computed && looksTyped(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Whether typing this text would give something other than this text: a number, a formula, TRUE. */
function looksTyped(text: string): boolean {
  return /^[=+\-@']/.test(text) || (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text);
}

function freeze(rows: number, columns: number): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
