import { type Finding, type Located, TABLE_NAMES, tableEnd } from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";
import type { SheetRef, TableRef } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";
import type { FoundTable } from "./damaged-tables.ts";

/** One of the store's tables. */
export type TableKind = keyof typeof TABLE_NAMES;

export const TABLE_KINDS: readonly TableKind[] = ["strategies", "targets", "notes"];

/** The cells of a table, and what stands directly under it, which nobody may have filled when the table is written. */
export interface TableBlock {
  readonly block: CellBlock;
  readonly under: CellBlock;
}

/** How many rows under a table are watched for what a person types there. */
const UNDER = 2;

/** From a table's first row to the end of its sheet, or to the next table under it, with a little room. */
export function rangeToRead({ range }: FoundTable, sheets: readonly SheetRef[], tables: readonly TableRef[]): RangeRef {
  const used = sheets.find(({ name }) => name === range.sheet)?.rows ?? 0;
  const end = Math.max(used, range.row + range.rows) + UNDER;
  const next = tables
    .map((table) => table.range)
    .filter((other) => other.sheet === range.sheet && other.row >= range.row + range.rows && areOver(other, range))
    .reduce((least, other) => Math.min(least, other.row), end);
  return { ...range, rows: next - range.row };
}

function areOver(one: RangeRef, other: RangeRef): boolean {
  return one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** Whether the row that held a table's headers still does: else somebody moved it between finding and reading. */
export function isWhereFound({ headers }: FoundTable, { values: [first = []] }: CellBlock): boolean {
  return headers.every(
    (header, index) => header === (typeof first[index] === "object" ? header : String(first[index] ?? "").trim()),
  );
}

/** The table's own rows of what was read, and the rows under it. */
export function tableBlock(kind: TableKind, { range }: FoundTable, read: CellBlock): TableBlock {
  const rows = tableEnd(kind, read.values, Math.min(range.rows, read.values.length));
  return { block: rowsOf(read, 0, rows), under: rowsOf(read, rows, Math.min(rows + UNDER, read.values.length)) };
}

function rowsOf({ range, values, formulas }: CellBlock, first: number, end: number): CellBlock {
  return {
    range: { ...range, row: range.row + first, rows: end - first },
    values: values.slice(first, end),
    formulas: formulas.slice(first, end),
  };
}

/** Rows that stand under a named range and belong to its table: here they are read, by formulas that use the name not. */
export function rowsUnderNames(
  located: Located<FoundTable>,
  blocks: Readonly<Partial<Record<TableKind, TableBlock>>>,
): readonly Finding[] {
  return TABLE_KINDS.flatMap((kind) => {
    const table = located[kind];
    const block = blocks[kind]?.block;
    const missing = table && block ? block.range.rows - table.range.rows : 0;
    if (!table || !block || table.name === undefined || missing <= 0) {
      return [];
    }
    const first = table.range.row + table.range.rows;
    const rows = missing === 1 ? `row ${first + 1} stands` : `rows ${first + 1} to ${first + missing} stand`;
    return [
      {
        code: "ROWS_UNDER_NAME",
        range: TABLE_NAMES[kind][0],
        row: first + 1,
        what: `${rows} under the range that is named ${table.name}, so that formulas which use the name do not read ${missing === 1 ? "it" : "them"}`,
        remedy: `Extend the name ${table.name}; the next time this table is saved that is done as well`,
        cell: { row: first, column: undefined },
        consequence: missing === 1 ? "it is read here" : "they are read here",
      },
    ];
  });
}
