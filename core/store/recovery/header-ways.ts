import { rowsToSearch } from "../../cells/header.ts";
import { headerKey } from "../../cells/key.ts";
import { isNearMiss } from "../../cells/near.ts";
import { columnName } from "../../cells/table-shape.ts";
import { textOf } from "../../cells/text.ts";
import type { Repair } from "../finding.ts";
import type { StoreTable } from "../table.ts";
import { columnHolds } from "./column-content.ts";
import { headerNeeds, type NeededField } from "./header-needs.ts";
import { writing } from "./repair-parts.ts";
import type { WaysOut } from "./site.ts";
import { headerOnTop } from "./top-header.ts";

/**
 * A header row that lacks one column: the header nearest to it is renamed; where none is near, any column that could be it
 * by what it holds. No header row at all: one is put on top, where the columns can be told.
 */
export const headerWays: WaysOut = (site) => {
  const { kind, needs } = headerNeeds(site);
  const { cells } = site.table;
  for (const [row, line] of rowsToSearch(cells).entries()) {
    const isText = line.every((cell) => cell === null || cell === undefined || typeof cell === "string");
    const needed = isText ? needs(new Set(line.map((cell) => headerKey(textOf(cell))))) : [];
    if (needed.length > 0) {
      return renamings(site.table, row, needed);
    }
  }
  return headerOnTop(site.table, kind);
};

/** A header that is nearly ours becomes ours. */
export const renameWays: WaysOut = ({ finding, table }) => {
  const { row, column } = finding.cell ?? { row: 0, column: undefined };
  return column === undefined || !finding.subject ? [] : [renaming(table, row, column, finding.subject)];
};

function renamings(table: StoreTable, row: number, needed: readonly NeededField[]): readonly Repair[] {
  const line = table.cells[row] ?? [];
  const known = new Set(needed.flatMap(({ known: keys }) => [...keys]));
  const free = line.flatMap((cell, column) => (known.has(headerKey(textOf(cell))) ? [] : [column]));
  const near = needed.flatMap(({ header, words }) =>
    free
      .filter((column) => words.some((word) => isNearMiss(headerKey(textOf(line[column])), headerKey(word))))
      .map((column) => ({ column, header })),
  );
  const fitting = needed.flatMap(({ header, holds }) =>
    free.filter((column) => columnHolds(table, row + 1, column) === holds).map((column) => ({ column, header })),
  );
  return (near.length > 0 ? near : fitting).map(({ column, header }) => renaming(table, row, column, header));
}

/** Gives a column one of our headers. */
export function renaming(table: StoreTable, row: number, column: number, header: string): Repair {
  const was = textOf(table.cells[row]?.[column]);
  const label = was === "" ? `Call ${columnName(column)} "${header}"` : `Rename "${was}" to "${header}"`;
  return writing(table, label, [{ row, column, cell: header }]);
}
