import type { Cells } from "../../cells/cell.ts";
import { HEADER_SEARCH_ROWS } from "../../cells/header.ts";
import { nameKey } from "../../cells/key.ts";
import type { Fault } from "../../cells/problem.ts";
import { usedWidth } from "../../cells/table-shape.ts";
import { quoted } from "../../cells/text.ts";
import { HOLDINGS_FIELDS, type HoldingsField } from "../../portfolio/index.ts";
import type { Finding } from "../finding.ts";
import { NOTES_NAME, type NotesTable, noteOf } from "../notes-table.ts";
import { findHeaderRow } from "./find-header-row.ts";
import type { HoldingsMapping } from "./mapping-proposal.ts";
import { COLUMN_BY_PLACE, columnsHeaded, itemOf } from "./remember-mapping.ts";

/** A mapping as it was noted, found again in a table as it stands now. */
export interface RecalledMapping {
  /** From 0; undefined where the table has no header row. */
  readonly headerRow: number | undefined;
  /** The columns that were found. */
  readonly mapping: HoldingsMapping;
  /** The notes that no column answers to, and what to do; without them the mapping is not whole. */
  readonly findings: readonly Finding[];
}

/** One field's note. */
interface ColumnNote {
  readonly field: HoldingsField;
  readonly header: string;
  readonly text: string;
}

/**
 * Finds the columns that a workbook noted, by their headers, wherever these stand now.
 *
 * @param cells - The holdings as they stand, header row included.
 */
export function recallMapping(notes: NotesTable, cells: Cells): RecalledMapping {
  const noted = HOLDINGS_FIELDS.map(({ name, header }) => ({ field: name, header, text: noteOf(notes, itemOf(name)) }));
  const wanted = noted.filter(({ text }) => text !== "");
  const headerRow = headerRowFor(wanted, cells);
  const mapping = new Map<HoldingsField, number>();
  const findings: Finding[] = [];
  const fieldByColumn = new Map<number, string>();
  for (const note of wanted) {
    const found = columnFor(note, headerRow === undefined ? [] : [...(cells[headerRow] ?? [])], usedWidth(cells));
    const taken = typeof found === "number" ? fieldByColumn.get(found) : undefined;
    const fault = taken === undefined ? found : alreadyTaken(note, taken);
    if (typeof fault === "number") {
      mapping.set(note.field, fault);
      fieldByColumn.set(fault, note.header);
    } else {
      const row = notes.noteByKey.get(nameKey(itemOf(note.field)))?.row ?? 0;
      const where = { range: NOTES_NAME, row: row + 1, subject: itemOf(note.field), cell: { row, column: undefined } };
      findings.push({ ...where, ...fault, consequence: `no column is read as ${note.header}` });
    }
  }
  return { headerRow, mapping, findings };
}

/** The row with most of the noted headers; where none is noted by its header, the row that looks like one. */
function headerRowFor(wanted: readonly ColumnNote[], cells: Cells): number | undefined {
  const texts = wanted.map(({ text }) => text).filter((text) => !COLUMN_BY_PLACE.test(text));
  const counts = cells
    .slice(0, HEADER_SEARCH_ROWS)
    .map((line) => texts.filter((text) => columnsHeaded(line, text).length > 0).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? findHeaderRow(cells) : counts.indexOf(most);
}

function columnFor({ header, text }: ColumnNote, line: Cells[number], width: number): number | Fault {
  const place = Number(COLUMN_BY_PLACE.exec(text)?.[1] ?? 0);
  const chooseAgain = `choose the column for ${header} again`;
  if (place > 0) {
    return place <= width
      ? place - 1
      : { code: "COLUMN_GONE", what: `the holdings have no ${text} any more`, remedy: capital(chooseAgain) };
  }
  const [column, ...others] = columnsHeaded(line, text);
  if (column === undefined) {
    const what = `no column of the holdings is headed ${quoted(text)} any more`;
    return { code: "COLUMN_GONE", what, remedy: `Head it ${quoted(text)} again, or ${chooseAgain}` };
  }
  return others.length === 0
    ? column
    : {
        code: "TWO_COLUMNS",
        what: `${others.length + 1} columns of the holdings are headed ${quoted(text)}`,
        remedy: `Rename all but the one to use, or ${chooseAgain}`,
      };
}

function alreadyTaken({ header, text }: ColumnNote, other: string): Fault {
  const what = `${quoted(text)} is the column for ${other} as well`;
  return { code: "COLUMN_TWICE", what, remedy: `Choose the column for ${header} again` };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
