import type { SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import { sheetReference } from "../files/sheet-name.ts";
import type { Message } from "./message-bar.tsx";

/** What the open workbook is called until a file is opened. */
export const SAMPLE_NAME = "Sample portfolio";

/** A workbook with one empty sheet. */
export function emptyWorkbook(): WorkbookSpec {
  return { sheets: [{ name: "Sheet1", rows: [] }] };
}

/** What to say while a file takes its time. */
export function opening(fileName: string): Message {
  return { kind: "note", text: `Opening “${fileName}” …` };
}

/** What to say when a file could not be opened or saved. */
export function refusal(fileName: string, attempted: "opened" | "saved", problem: unknown): Message {
  const reason = problem instanceof Error ? problem.message : String(problem);
  return { kind: "problem", text: `“${fileName}” could not be ${attempted}: ${reason}.` };
}

/** What to say when the spreadsheet did not start. */
export function notStarted(reason: string): Message {
  return { kind: "problem", text: `The spreadsheet did not start (${reason}). Reload the page to try again.` };
}

/** The sheet that the sample keeps its targets on. */
const TARGETS = "Targets";

/** What to say after a table was added as a sheet: where it is, and beside targets a formula that reads both. */
export function addedNote(fileName: string, sheet: SheetSpec, sheetNames: readonly string[]): Message {
  const text = `“${fileName}” is now the sheet “${sheet.name}”.`;
  if (!sheetNames.includes(TARGETS)) {
    return { kind: "note", text };
  }
  const formula = `=REBAL_DRIFT(${reference(sheet)},${TARGETS}!A:C)`;
  return { kind: "note", text: `${text} How far it is from the sheet ${TARGETS}, in any empty cell:`, formula };
}

function reference({ name, rows }: SheetSpec): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return `${sheetReference(name)}!A1:${columnName(columns)}${rows.length}`;
}

/** 1 → A, 27 → AA. */
function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnName(before) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
