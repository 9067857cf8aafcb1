import type { TableEdits } from "../../core/store/index.ts";
import type { CellContent } from "../host/cells.ts";
import type { Step } from "../host/change.ts";
import type { TableRef } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";

/** The steps of one table's edits; deletions apart, since they come last in a change. */
export interface TableSteps {
  readonly edits: readonly Step[];
  readonly deletions: readonly Step[];
}

/**
 * The steps that make a table's edits: new columns, then cells where rows still stand, then new rows from the bottom up,
 * so that no step moves the place of a later one; then the table's name over all of it.
 *
 * @param range - Where the table stands. Rows of the edits are those of its sheet, columns its own.
 * @param table - The table as it was found: a name over it is kept over all of it, also over rows that were typed under it.
 * @param mayDelete - Whether nothing else stands in a row of the table, so that the whole row of the sheet can go; other
 *   rows are emptied.
 */
export function stepsOf(
  range: RangeRef,
  table: Pick<TableRef, "name" | "range"> | undefined,
  { columns, sets, inserts, deletes }: TableEdits,
  mayDelete: (row: number) => boolean,
): TableSteps {
  const { sheet, column: left } = range;
  const width = range.columns + (columns?.headers.length ?? 0);
  const added = inserts.reduce((sum, { rows }) => sum + rows.length, 0);
  const steps: Step[] = [];
  if (columns) {
    const column = left + columns.before;
    steps.push({ kind: "insertColumns", sheet, column, count: columns.headers.length });
    const place = { sheet, row: columns.headerRow, column, rows: 1, columns: columns.headers.length };
    steps.push({ kind: "write", range: place, cells: [columns.headers] });
  }
  const emptied = deletes
    .filter((row) => !mayDelete(row))
    .flatMap((row) => Array.from({ length: width }, (_, column) => ({ row, column, cell: "" })));
  steps.push(...writesOf(range, [...sets, ...emptied]));
  for (const { below, rows } of [...inserts].sort((one, other) => other.below - one.below)) {
    const row = below + 1;
    const isUnderHeader = below <= range.row;
    const hasRowsBelow = range.row + range.rows > row;
    const like = isUnderHeader ? (hasRowsBelow ? row : undefined) : below;
    steps.push({ kind: "insertRows", sheet, row, count: rows.length, like });
    steps.push({ kind: "write", range: { sheet, row, column: left, rows: rows.length, columns: width }, cells: rows });
  }
  const isOutgrown = table !== undefined && table.range.rows < range.rows;
  if (table?.name !== undefined && (added > 0 || (isOutgrown && steps.length > 0))) {
    const grown = { ...range, rows: range.rows + added, columns: width };
    steps.push({ kind: "name", name: table.name, range: grown });
  }
  const moved = (row: number) =>
    row + inserts.filter(({ below }) => below < row).reduce((sum, { rows }) => sum + rows.length, 0);
  const deletions = [...runsOf(deletes.filter(mayDelete).map(moved))]
    .reverse()
    .map(({ first, count }): Step => ({ kind: "deleteRows", sheet, row: first, count }));
  return { edits: steps, deletions };
}

/** One write over all the cells that change, cells between them left as they are. */
function writesOf({ sheet, column: left }: RangeRef, sets: TableEdits["sets"]): readonly Step[] {
  if (sets.length === 0) {
    return [];
  }
  const cellByPlace = new Map(sets.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  const [rows, columns] = [sets.map(({ row }) => row), sets.map(({ column }) => column)];
  const [firstRow, firstColumn] = [Math.min(...rows), Math.min(...columns)];
  const size = { rows: Math.max(...rows) - firstRow + 1, columns: Math.max(...columns) - firstColumn + 1 };
  const cells = Array.from({ length: size.rows }, (_, down) =>
    Array.from(
      { length: size.columns },
      (_unused, right): CellContent => cellByPlace.get(`${firstRow + down} ${firstColumn + right}`) ?? null,
    ),
  );
  return [{ kind: "write", range: { sheet, row: firstRow, column: left + firstColumn, ...size }, cells }];
}

/** Neighbouring rows together. */
function runsOf(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) {
      last.count += 1;
    } else {
      runs.push({ first: row, count: 1 });
    }
  }
  return runs;
}
