import type { Cell, NamedRange } from "./cell.ts";
import { clashFault, type Field, findHeader } from "./header.ts";
import { headerKey } from "./key.ts";
import type { Problems } from "./problem.ts";
import { columnName, usedWidth } from "./table-shape.ts";
import { textOf } from "./text.ts";

/** How the columns of one kind of range are recognised. */
export interface TableKind<Name extends string> {
  readonly fields: readonly Field<Name>[];
  /** Whether the fields found in a row make it the header row. */
  readonly isHeader: (found: ReadonlySet<Name>) => boolean;
  /** The fields of a range without header row, by its width. */
  readonly bare: Readonly<Record<number, readonly Name[]>>;
  /** Which columns to include, for the message where none are recognised: `a column Holding and a column Value`. */
  readonly wanted: string;
}

/** One row under our field names. */
export interface TableRow<Name extends string> {
  /** Row of the range passed, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Name, Cell>>>;
  /** All of its cells, recognised or not. */
  readonly line: readonly Cell[];
}

/** A range after its columns were recognised and before its cells are read. */
export interface Table<Name extends string> {
  /** Headers as written, for messages; `column 2` where there is no header row. */
  readonly headers: Readonly<Partial<Record<Name, string>>>;
  readonly hasHeaderRow: boolean;
  /** The rows above the header row. */
  readonly preamble: readonly (readonly Cell[])[];
  /** Every row below the header but those that repeat it, as files of several accounts do. */
  readonly rows: readonly TableRow<Name>[];
}

interface Column<Name extends string> {
  readonly field: Name;
  readonly index: number;
  readonly header: string;
}

/**
 * Recognises the columns of a range: by headers in any order after a preamble, else by its width.
 *
 * @param problems - Collects an unrecognised range, and two columns for one field.
 * @returns A table without rows where it collected any.
 */
export function readTable<Name extends string>(
  range: NamedRange,
  kind: TableKind<Name>,
  problems: Problems,
): Table<Name> {
  const found = findHeader(range.cells, kind.fields, kind.isHeader);
  for (const clash of found?.clashes ?? []) {
    problems.add({ range: range.name, row: (found?.row ?? 0) + 1, ...clashFault(clash) });
  }
  if (found?.rivalRow !== undefined) {
    problems.add({
      code: "TWO_HEADERS",
      range: range.name,
      row: found.rivalRow + 1,
      what: `the row is a header like row ${found.row + 1}, with other columns`,
      remedy: "Pass one table, or put both under the same columns",
    });
  }
  const bare = kind.bare[usedWidth(range.cells)];
  if (!found && !bare) {
    problems.add({
      code: "NO_HEADERS",
      range: range.name,
      what: "no headers found",
      remedy: `Pass ${range.name}[#All] or include the header row, with ${kind.wanted}`,
    });
  }
  const columns: readonly Column<Name>[] = found
    ? [...found.columns].map(([field, column]) => ({ field, ...column }))
    : (bare ?? []).map((field, index) => ({ field, index, header: columnName(index) }));
  const isReadable = found ? found.clashes.length === 0 && found.rivalRow === undefined : bare !== undefined;
  return {
    headers: Object.fromEntries(columns.map(({ field, header }) => [field, header])) as Table<Name>["headers"],
    hasHeaderRow: found !== undefined,
    preamble: range.cells.slice(0, found?.row ?? 0),
    rows: isReadable ? rowsBelow(range, found ? found.row : -1, columns) : [],
  };
}

function rowsBelow<Name extends string>(
  range: NamedRange,
  headerRow: number,
  columns: readonly Column<Name>[],
): readonly TableRow<Name>[] {
  const rows: TableRow<Name>[] = [];
  for (let index = headerRow + 1; index < range.cells.length; index += 1) {
    const line = range.cells[index] ?? [];
    const cells: Partial<Record<Name, Cell>> = {};
    for (const { field, index: column } of columns) {
      cells[field] = line[column];
    }
    if (headerRow < 0 || !repeatsHeader(line, columns)) {
      rows.push({ row: index + 1, cells, line });
    }
  }
  return rows;
}

function repeatsHeader(line: readonly Cell[], columns: readonly Column<string>[]): boolean {
  return columns.every(({ index, header }) => headerKey(textOf(line[index])) === headerKey(header));
}
