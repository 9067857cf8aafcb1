import type { Problem } from "../../../core/index.ts";
import { TABLE_NAMES } from "../../../core/store/index.ts";
import type { RangeRef } from "../../host/range.ts";
import type { WorkbookReading } from "./read-workbook.ts";

/**
 * Where in the sheet a problem stands: its cell, its row where the column is not known, or its table.
 *
 * @param problem - Of the holdings or of one of the store's tables; a finding's own cell is taken where it has one.
 * @returns Undefined for a problem that is nowhere in the sheet.
 */
export function problemPlace(
  problem: Problem & { readonly cell?: { readonly row: number; readonly column: number | undefined } | undefined },
  { loaded, holdings }: Pick<WorkbookReading, "loaded" | "holdings">,
): RangeRef | undefined {
  const tables = [
    { name: TABLE_NAMES.strategies[0], ...loaded.blocks.strategies },
    { name: TABLE_NAMES.targets[0], ...loaded.blocks.targets },
    holdings.kind === "found"
      ? { name: "Holdings", range: holdings.range, values: holdings.cells, addedRows: holdings.addedRows }
      : { name: "Holdings" },
  ];
  const table = tables.find(({ name }) => name === problem.range);
  const range = table && "range" in table ? table.range : undefined;
  if (!table || !range) {
    return undefined;
  }
  const added = "addedRows" in table ? table.addedRows : 0;
  const row = problem.cell?.row ?? (problem.row === undefined ? undefined : problem.row - 1) ?? undefined;
  if (row === undefined || row < added || row - added >= range.rows) {
    return range;
  }
  const column = problem.cell?.column ?? columnOf(problem.column, "values" in table ? table.values : undefined);
  const line = { ...range, row: range.row + row - added, rows: 1 };
  return column === undefined || column >= range.columns
    ? line
    : { ...line, column: range.column + column, columns: 1 };
}

function columnOf(header: string | undefined, cells: readonly (readonly unknown[])[] | undefined): number | undefined {
  const headers = cells?.find((row) => row.some((cell) => cell === header));
  const column = headers?.indexOf(header) ?? -1;
  return column === -1 ? undefined : column;
}
