import type { Cell, Cells } from "../../cells/cell.ts";
import { findHeader } from "../../cells/header.ts";
import { headerKey } from "../../cells/key.ts";
import { textOf } from "../../cells/text.ts";
import { HOLDINGS_FIELDS, isHoldingsHeader } from "../../portfolio/index.ts";
import type { HoldingsMapping } from "./mapping-proposal.ts";

/** A table under the headers of our own. */
export interface MappedTable {
  readonly cells: Cells;
  /** How many rows stand above the sheet's own: 1 where the table had no header row, so that one was put on top, else 0. */
  readonly addedRows: 0 | 1;
}

/**
 * A table of holdings as if its mapped columns had our headers: every reader of holdings then reads it, and blames the rows
 * of the sheet. All other columns lose their headers, so that none of them can claim a field; nothing moves.
 *
 * @param headerRow - From 0; undefined where the table has none.
 */
export function withMapping(cells: Cells, headerRow: number | undefined, mapping: HoldingsMapping): MappedTable {
  const width = Math.max(...cells.map((line) => line.length), ...[...mapping.values()].map((index) => index + 1), 0);
  const headerByColumn = new Map(
    HOLDINGS_FIELDS.flatMap(({ name, header }) => {
      const index = mapping.get(name);
      return index === undefined ? [] : [[index, header] as const];
    }),
  );
  const ours = Array.from({ length: width }, (_, index) => headerByColumn.get(index) ?? "");
  if (headerRow === undefined) {
    return { cells: [ours, ...cells], addedRows: 1 };
  }
  const theirs = cells[headerRow] ?? [];
  const columns = [...headerByColumn.keys()];
  return {
    cells: cells.map((line, row) => {
      if (row < headerRow) {
        return isHeader(line) ? withoutTexts(line) : line;
      }
      return row === headerRow || isSameHeader(line, theirs, columns) ? ours : line;
    }),
    addedRows: 0,
  };
}

/** Whether a row repeats the table's own header, as files of several accounts do. */
function isSameHeader(line: readonly Cell[], header: readonly Cell[], columns: readonly number[]): boolean {
  const keys = columns.map((index) => headerKey(textOf(header[index])));
  return keys.some((key) => key !== "") && columns.every((index, at) => headerKey(textOf(line[index])) === keys[at]);
}

/** A row above the chosen header that could pass for one would be read in its place. */
function isHeader(line: readonly Cell[]): boolean {
  return findHeader([line], HOLDINGS_FIELDS, isHoldingsHeader) !== undefined;
}

function withoutTexts(line: readonly Cell[]): readonly Cell[] {
  return line.map((cell) => (typeof cell === "string" ? "" : cell));
}
