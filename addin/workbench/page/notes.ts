import type { SheetSpec, WorkbookSpec } from "../../../core/sample/index.ts";
import type { Message } from "./message-bar.tsx";

/** What the open workbook is called until a file is opened. */
export const SAMPLE_NAME = "Sample portfolio";

/** A workbook with one empty sheet. */
export function emptyWorkbook(): WorkbookSpec {
  return { sheets: [{ name: "Sheet1", rows: [] }] };
}

/** What to say when the spreadsheet did not start. */
export function notStarted(reason: string): Message {
  return { kind: "problem", text: `The spreadsheet did not start (${reason}). Reload the page to try again.` };
}

/** What to say after a table was added as a sheet: where it is, and a formula that reads it. */
export function addedNote(fileName: string, sheetName: string, sheet: SheetSpec): Message {
  return {
    kind: "note",
    text: `“${fileName}” is now the sheet “${sheetName}”. Its drift from the sheet Targets, in any empty cell:`,
    formula: `=REBAL_DRIFT(${reference(sheetName, sheet)},Targets!A:C)`,
  };
}

function reference(sheetName: string, { rows }: SheetSpec): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const quoted = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${quoted}!A1:${columnName(columns)}${rows.length}`;
}

/** 1 → A, 27 → AA. */
function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnName(before) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
