import type { Cell, Cells } from "../cells/cell.ts";
import { headerKey, nameKey } from "../cells/key.ts";
import { keyText, quoted, textOf } from "../cells/text.ts";
import type { Finding } from "./finding.ts";
import { type CellEdit, NO_EDITS, type TableEdits } from "./table.ts";

/** What the workbook remembers of itself under one name: `Holdings` is `'My sheet'!A4:H40`. */
export interface Note {
  /** Compared without case and spaces. */
  readonly item: string;
  /** "" for nothing, which is as if the item were not there. */
  readonly value: string;
}

/** A note and where it stands. */
export interface PlacedNote extends Note {
  /** From 0 in the table's cells. */
  readonly row: number;
}

/** The table `Item | Value`, read. */
export interface NotesTable {
  /** By the key of the item, those of later versions too. */
  readonly noteByKey: ReadonlyMap<string, PlacedNote>;
  readonly findings: readonly Finding[];
}

export const NOTES_NAME = "Evenkeel";
export const NOTES_HEADERS = ["Item", "Value"] as const;

const NO_HEADERS: Finding = {
  code: "NO_HEADERS",
  range: NOTES_NAME,
  cell: undefined,
  what: "no headers Item and Value are found",
  consequence: "nothing in the table is read",
  remedy: "Enter Item and Value above its two columns",
};

/** Reads the table `Item | Value`; of an item that stands in two rows the first is read, and the second is a finding. */
export function readNotes(cells: Cells): NotesTable {
  const columns = columnsIn(cells);
  const noteByKey = new Map<string, PlacedNote>();
  const findings: Finding[] = [];
  if (!columns) {
    const isEmpty = cells.every((line) => line.every((cell) => textOf(cell) === ""));
    return { noteByKey, findings: isEmpty ? [] : [NO_HEADERS] };
  }
  for (const [row, line] of cells.entries()) {
    const item = keyText(line[columns.item]);
    const earlier = noteByKey.get(nameKey(item));
    if (earlier && row > columns.headerRow) {
      findings.push({
        code: "NOTE_TWICE",
        range: NOTES_NAME,
        row: row + 1,
        cell: { row, column: columns.item },
        what: `${quoted(item)} stands in row ${earlier.row + 1} as well`,
        consequence: `row ${earlier.row + 1} is read`,
        remedy: "Keep one of the two",
      });
    } else if (item !== "" && row > columns.headerRow) {
      noteByKey.set(nameKey(item), { item, value: keyText(line[columns.value]), row });
    }
  }
  return { noteByKey, findings };
}

/** What is noted under an item; "" where nothing is. */
export function noteOf({ noteByKey }: NotesTable, item: string): string {
  return noteByKey.get(nameKey(item))?.value ?? "";
}

/**
 * The edits that note some values: cells of items that stand, new rows for the others, nothing for what is noted so already.
 * All other items stay as they are.
 */
export function noteEdits(cells: Cells, notes: readonly Note[]): TableEdits {
  const columns = columnsIn(cells);
  if (!columns) {
    return NO_EDITS;
  }
  const { noteByKey } = readNotes(cells);
  const sets: CellEdit[] = [];
  const rows: (readonly string[])[] = [];
  for (const { item, value } of notes) {
    const standing = noteByKey.get(nameKey(item));
    if (standing && standing.value !== value) {
      sets.push({ row: standing.row, column: columns.value, cell: value });
    } else if (!standing && value !== "") {
      rows.push(Array.from({ length: columns.width }, (_, at) => rowCell(at, columns, item, value)));
    }
  }
  const below = Math.max(columns.headerRow, ...[...noteByKey.values()].map(({ row }) => row));
  return { ...NO_EDITS, sets, inserts: rows.length === 0 ? [] : [{ below, rows }] };
}

interface NoteColumns {
  readonly headerRow: number;
  readonly item: number;
  readonly value: number;
  readonly width: number;
}

function columnsIn(cells: Cells): NoteColumns | undefined {
  for (const [headerRow, line] of cells.entries()) {
    const [item, value] = NOTES_HEADERS.map((header) => line.findIndex((cell) => isHeader(cell, header)));
    if (item !== undefined && value !== undefined && item >= 0 && value >= 0) {
      return { headerRow, item, value, width: line.length };
    }
  }
  return undefined;
}

function isHeader(cell: Cell, header: string): boolean {
  return headerKey(textOf(cell)) === headerKey(header);
}

function rowCell(at: number, columns: NoteColumns, item: string, value: string): string {
  if (at === columns.item) {
    return item;
  }
  return at === columns.value ? value : "";
}
