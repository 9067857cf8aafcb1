import type { CellBlock, CellValue } from "./cells.ts";
import { findTables, headersOf } from "./find-tables.ts";
import { isHeaderText } from "./header-text.ts";
import type { TableRef } from "./host.ts";
import { meet } from "./meet.ts";
import type { NamedTarget } from "./step-driver.ts";

/**
 * The tables of a workbook: named ranges whose first row holds headers, then what is found on the sheets and shares no
 * cell with those.
 *
 * @param named - The host's tables and its names, in the order they are to be listed.
 * @param sheets - The cells in use of each sheet from A1, in the order of the tabs.
 */
export function tablesOf(named: readonly NamedTarget[], sheets: readonly CellBlock[]): readonly TableRef[] {
  const byName = named.flatMap(({ name, range }): readonly TableRef[] => {
    const block = sheets.find((one) => one.range.sheet === range.sheet);
    const cells = block?.values[range.row] ?? [];
    const run = { start: range.column, end: range.column + range.columns };
    return block && isHeaderRow(cells, run) ? [{ name, range, headers: headersOf(block.values, range.row, run) }] : [];
  });
  const unnamed = sheets.flatMap(findTables);
  return [...byName, ...unnamed.filter((table) => !byName.some(({ range }) => meet(range, table.range)))];
}

function isHeaderRow(cells: readonly CellValue[], run: { readonly start: number; readonly end: number }): boolean {
  return cells.slice(run.start, run.end).filter(isHeaderText).length >= 2;
}
