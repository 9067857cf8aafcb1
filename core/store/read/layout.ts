import type { Cell } from "../../cells/cell.ts";
import { clashFault, type Field, findHeader } from "../../cells/header.ts";
import { columnName } from "../../cells/table-shape.ts";
import type { Finding } from "../finding.ts";
import type { StoreTable } from "../table.ts";

/** Where a table of the store has its header row and which column is which. */
export interface Layout<Name extends string> {
  /** From 0 in the table's cells. */
  readonly headerRow: number;
  readonly columnByField: ReadonlyMap<Name, number>;
  /** How many columns the table has. */
  readonly width: number;
}

/** What a table must have in its header row. */
export interface TableHeader<Name extends string> {
  readonly fields: readonly Field<Name>[];
  readonly isHeader: (found: ReadonlySet<Name>) => boolean;
  /** The columns it cannot do without, in words: `a column Target and a column Asset class`. */
  readonly wanted: string;
}

/**
 * The layout of a table; undefined where its header row is not there or two columns claim one field.
 *
 * @param findings - Collects why there is none; the table is then not read at all.
 */
export function layoutOf<Name extends string>(
  table: StoreTable,
  { fields, isHeader, wanted }: TableHeader<Name>,
  findings: Finding[],
): Layout<Name> | undefined {
  const found = findHeader(table.cells, fields, isHeader);
  const consequence = "nothing in the table is read";
  if (!found) {
    findings.push({
      code: "NO_HEADERS",
      range: table.name,
      what: "there is no header row",
      remedy: `Name the columns again: ${wanted}`,
      cell: undefined,
      consequence,
    });
    return undefined;
  }
  for (const clash of found.clashes) {
    const cell = { row: found.row, column: undefined };
    findings.push({ range: table.name, row: found.row + 1, ...clashFault(clash), cell, consequence });
  }
  if (found.rivalRow !== undefined) {
    findings.push({
      code: "TWO_HEADERS",
      range: table.name,
      row: found.rivalRow + 1,
      what: `the row is a header like row ${found.row + 1}, with other columns`,
      remedy: "Put both tables under the same columns, or move one of them to another sheet",
      cell: { row: found.rivalRow, column: undefined },
      consequence,
    });
  }
  return found.clashes.length > 0 || found.rivalRow !== undefined
    ? undefined
    : {
        headerRow: found.row,
        columnByField: new Map([...found.columns].map(([name, { index }]) => [name, index])),
        width: Math.max(...table.cells.map((row) => row.length), 0),
      };
}

/** The cell of a field in a row; undefined where the table has no such column. */
export function cellOf<Name extends string>(
  table: StoreTable,
  { columnByField }: Layout<Name>,
  row: number,
  field: Name,
): Cell {
  const column = columnByField.get(field);
  return column === undefined ? undefined : table.cells[row]?.[column];
}

/** The formula of a field's cell in a row; "" where it has none. */
export function formulaOf<Name extends string>(
  table: StoreTable,
  { columnByField }: Layout<Name>,
  row: number,
  field: Name,
): string {
  const column = columnByField.get(field);
  return column === undefined ? "" : (table.formulas[row]?.[column] ?? "");
}

/** A column's header as written, for messages. */
export function headerText<Name extends string>(
  table: StoreTable,
  { columnByField, headerRow }: Layout<Name>,
  field: Name,
): string | undefined {
  const column = columnByField.get(field);
  return column === undefined ? undefined : String(table.cells[headerRow]?.[column] ?? columnName(column)).trim();
}
