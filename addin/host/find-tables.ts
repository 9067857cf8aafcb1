import type { CellBlock } from "./cells.ts";
import { type HeaderRun, headerRunsIn, isTitleOver, type Rows } from "./header-run.ts";
import { isBlankCell } from "./header-text.ts";
import type { TableRef } from "./host.ts";
import { beginsAnother, cutAbove, extended, type OpenTable } from "./open-table.ts";

/** How many blank rows end a table. One is a gap. */
const BLANKS = 2;

/**
 * The tables among the cells of a sheet: from a row of headers down to two blank rows, to another row of headers, or to
 * the end. Titles above and notes beside are no part of them; a total under a table is.
 *
 * @param block - The sheet's cells in use.
 * @returns From the top, then from the left. Headers are trimmed.
 */
export function findTables({ range, values }: CellBlock): readonly TableRef[] {
  const closed: OpenTable[] = [];
  let open: readonly OpenTable[] = [];
  values.forEach((cells, row) => {
    closed.push(...open.filter((table) => row - table.last > BLANKS));
    open = open.filter((table) => row - table.last <= BLANKS);
    for (const run of canHoldHeaders(values, open, row) ? headerRunsIn(values, row) : []) {
      const under = open.filter((table) => table.start < run.end && run.start < table.end);
      if (under.every((table) => beginsAnother(values, table, row, run)) && !isTitleOver(values, row, run)) {
        closed.push(...under.map((table) => cutAbove(values, table, row)));
        const fresh: OpenTable = { ...run, header: row, last: row, numbers: new Set() };
        open = [...open.filter((table) => !under.includes(table)), fresh];
      }
    }
    open = open.map((table) => extended(table, cells, row));
  });
  return [...closed, ...open]
    .filter((table) => table.last > table.header)
    .sort((one, other) => one.header - other.header || one.start - other.start)
    .map(({ header, start, end, last }) => ({
      name: undefined,
      range: {
        sheet: range.sheet,
        row: range.row + header,
        column: range.column + start,
        rows: last - header + 1,
        columns: end - start,
      },
      headers: headersOf(values, header, { start, end }),
    }));
}

/** The texts of a row of headers, trimmed, "" where a column has none. */
export function headersOf(rows: Rows, row: number, { start, end }: HeaderRun): readonly string[] {
  return Array.from({ length: end - start }, (_, index) => {
    const value = rows[row]?.[start + index] ?? "";
    return typeof value === "object" ? value.error : String(value).trim();
  });
}

/** Whether a row is worth a look: most rows lie within one table, right under its others, and have nothing beside them. */
function canHoldHeaders(rows: Rows, open: readonly OpenTable[], row: number): boolean {
  const cells = rows[row] ?? [];
  const above = rows[row - 1] ?? [];
  for (let column = 0; column < cells.length; column += 1) {
    const table = open.find(({ start, end }) => column >= start && column < end);
    if (table) {
      column = table.end - 1;
    } else if (!isBlankCell(cells[column])) {
      return true;
    }
  }
  return open.some((table) => isGapIn(above, table));
}

function isGapIn(cells: Rows[number], { start, end }: HeaderRun): boolean {
  let filled = 0;
  for (let column = start; column < end && filled < 2; column += 1) {
    filled += isBlankCell(cells[column]) ? 0 : 1;
  }
  return filled < 2;
}
