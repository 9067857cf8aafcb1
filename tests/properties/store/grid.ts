import type { Cell } from "../../../core/index.ts";
import type { StoreTable, TableChange } from "../../../core/store/index.ts";

/** A line of a sheet, known by a number that it keeps wherever it goes. */
export interface Line {
  readonly id: number;
  readonly cells: readonly Cell[];
  readonly formulas: readonly string[];
}

/** The lines of one table as they stand on its sheet, header row and whatever stands among them included. */
export type Grid = readonly Line[];

/** The two tables of a workbook; undefined for one that is not there. */
export interface Book {
  readonly strategies: Grid | undefined;
  readonly targets: Grid | undefined;
}

export type BookTable = keyof Book;

/** What tells a header row from others, by table. */
const HEADERS: Readonly<Record<BookTable, readonly string[]>> = {
  strategies: ["Strategy", "Active"],
  targets: ["Asset class", "Target"],
};

/** A grid of plain cells. */
export function gridOf(rows: readonly (readonly Cell[])[], newId: () => number): Grid {
  return rows.map((cells) => ({ id: newId(), cells, formulas: cells.map(() => "") }));
}

/** The header line of a grid: its place and its headers. @throws Error where there is none. */
export function headerOf(
  grid: Grid,
  table: BookTable,
): { readonly index: number; readonly headers: readonly string[] } {
  const index = grid.findIndex(({ cells }) => HEADERS[table].every((header) => cells.includes(header)));
  const line = grid[index];
  if (!line) {
    throw new Error(`There is no header row in ${table}`);
  }
  return { index, headers: line.cells.map(String) };
}

/** The lines below the header. */
export function bodyOf(grid: Grid, table: BookTable): Grid {
  return grid.slice(headerOf(grid, table).index + 1);
}

/** The cells of a line, by header. */
export function cellsOf(line: Line, headers: readonly string[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(headers.map((header, column) => [header, line.cells[column] ?? ""]));
}

/** A line with some cells changed, by header; a formula that stood in them is gone. */
export function withCells(line: Line, headers: readonly string[], cells: Readonly<Record<string, Cell>>): Line {
  return {
    id: line.id,
    cells: headers.map((header, column) => (header in cells ? cells[header] : line.cells[column])),
    formulas: headers.map((header, column) => (header in cells ? "" : (line.formulas[column] ?? ""))),
  };
}

/** A grid as the store takes it. */
export function toTable(name: string, grid: Grid | undefined): StoreTable | undefined {
  return grid && { name, cells: grid.map(({ cells }) => cells), formulas: grid.map(({ formulas }) => formulas) };
}

/** A grid once a change is made to it, step by step as a host does: columns, cells, rows that come, rows that go. */
export function changedGrid(grid: Grid | undefined, change: TableChange, newId: () => number): Grid | undefined {
  if (change.kind === "create") {
    return gridOf(change.rows, newId);
  }
  const { columns, sets, inserts, deletes } = change.edits;
  const lines = (grid ?? []).map(({ id, cells, formulas }) => ({ id, cells: [...cells], formulas: [...formulas] }));
  const standing = [...lines];
  if (columns) {
    for (const [index, { cells, formulas }] of lines.entries()) {
      const headers = columns.headers.map((header) => (index === columns.headerRow ? header : ""));
      cells.splice(columns.before, 0, ...headers);
      formulas.splice(columns.before, 0, ...headers.map(() => ""));
    }
  }
  for (const { row, column, cell } of sets) {
    standing[row]?.cells.splice(column, 1, cell);
    standing[row]?.formulas.splice(column, 1, "");
  }
  for (const { below, rows } of inserts) {
    const place = lines.findIndex(({ id }) => id === standing[below]?.id) + 1;
    lines.splice(place, 0, ...rows.map((row) => ({ id: newId(), cells: [...row], formulas: row.map(() => "") })));
  }
  const gone = new Set(deletes.map((row) => standing[row]));
  return grid && lines.filter((line) => !gone.has(line));
}
