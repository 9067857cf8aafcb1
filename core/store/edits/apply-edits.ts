import type { StoreTable, TableChange, TableEdits } from "../table.ts";

/** A table as it stands once a change is made; a new one under the given name. */
export function withChange(table: StoreTable | undefined, change: TableChange, name: string): StoreTable {
  if (change.kind === "create") {
    return { name, cells: change.rows, formulas: change.rows.map((row) => row.map(() => "")) };
  }
  return table ? withEdits(table, change.edits) : { name, cells: [], formulas: [] };
}

/** A table as it stands once edits are made. */
export function withEdits(table: StoreTable, edits: TableEdits): StoreTable {
  const { columns, sets } = edits;
  const cells = table.cells.map((line, row) =>
    line.length === 0 ? line : withNew(line, columns, row === columns?.headerRow ? columns.headers : []),
  );
  const formulas = table.formulas.map((line) => (line.length === 0 ? line : withNew(line, columns, [])));
  const edited = { cells: cells.map((line) => [...line]), formulas: formulas.map((line) => [...line]) };
  for (const { row, column, cell } of sets) {
    fillTo(edited.cells[row], column);
    fillTo(edited.formulas[row], column);
    edited.cells[row]?.splice(column, 1, cell);
    edited.formulas[row]?.splice(column, 1, "");
  }
  return {
    name: table.name,
    cells: movedRows(edited.cells, edits, (line) => line),
    formulas: movedRows(edited.formulas, edits, (line) => line.map(() => "")),
  };
}

/** A row with the cells of the new columns in it. */
function withNew<Value>(
  line: readonly Value[],
  columns: TableEdits["columns"],
  headers: readonly string[],
): readonly (Value | string)[] {
  return columns === undefined
    ? line
    : [
        ...line.slice(0, columns.before),
        ...Array.from({ length: Math.max(0, columns.before - line.length) }, () => ""),
        ...columns.headers.map((_, index) => headers[index] ?? ""),
        ...line.slice(columns.before),
      ];
}

/** Makes a short row reach a column. */
function fillTo(line: unknown[] | undefined, column: number): void {
  while (line && line.length < column) {
    line.push("");
  }
}

/** The rows that stay, with the new ones under those they go below. */
function movedRows<Value>(
  lines: readonly (readonly Value[])[],
  { inserts, deletes }: TableEdits,
  toLine: (row: TableEdits["inserts"][number]["rows"][number]) => readonly unknown[],
): readonly (readonly Value[])[] {
  const gone = new Set(deletes);
  const newBelow = new Map(inserts.map(({ below, rows }) => [below, rows]));
  const below = (row: number) => (newBelow.get(row) ?? []).map(toLine) as readonly (readonly Value[])[];
  return [...below(-1), ...lines.flatMap((line, row) => [...(gone.has(row) ? [] : [line]), ...below(row)])];
}
