import { addressOf } from "../host/address.ts";
import type { CellBlock } from "../host/cells.ts";
import type { Outcome } from "../host/change.ts";
import type { SpreadsheetHost } from "../host/host.ts";
import { meet } from "../host/meet.ts";
import type { RangeRef } from "../host/range.ts";
import type { PlanFormula } from "./plan-formula.ts";

/** What came of inserting a formula: the change's outcome and its place, or why nothing was written, a sentence. */
export type InsertedFormula =
  | { readonly outcome: Outcome; readonly place: RangeRef }
  | { readonly why: string; readonly place: RangeRef };

/**
 * Writes a plan's formula into the selected cell, where it and all the room that the result needs are empty and off the
 * tables that the formula reads; nothing otherwise.
 *
 * @param readBy - The ranges that the formula reads.
 * @param label - What undo lists it as.
 */
export async function insertPlanFormula(
  host: SpreadsheetHost,
  { formula, rows, columns }: Extract<PlanFormula, { formula: string }>,
  readBy: readonly RangeRef[],
  label: string,
): Promise<InsertedFormula> {
  const { sheet, row, column } = await host.selection();
  const place: RangeRef = { sheet, row, column, rows, columns };
  const table = readBy.find((range) => meet(withMargin(range), place));
  if (table) {
    return {
      place,
      why: `The result would stand in or beside ${addressOf(table)}, which the formula reads. ${elsewhere(place)}`,
    };
  }
  const [block] = await host.read([place]);
  const full = block && firstFull(block);
  if (!block || full) {
    return { place, why: `${addressOf(full ?? place)} is not empty. ${elsewhere(place)}` };
  }
  const cell = { ...place, rows: 1, columns: 1 };
  const outcome = await host.apply({
    label,
    expected: [block],
    steps: [{ kind: "write", range: cell, cells: [[{ formula }]] }],
  });
  return { outcome, place: cell };
}

function elsewhere({ rows, columns }: RangeRef): string {
  return `Nothing was written. Select a cell with ${rows} empty rows and ${columns} empty columns from it on, then insert the formula again.`;
}

/** A range with the cells around it, so that what stands beside a table does not become part of it. */
function withMargin({ sheet, row, column, rows, columns }: RangeRef): RangeRef {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { sheet, row: top, column: left, rows: row + rows + 1 - top, columns: column + columns + 1 - left };
}

function firstFull({ range, values, formulas }: CellBlock): RangeRef | undefined {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (value !== "" || (formulas[row]?.[column] ?? "") !== "") {
        return { ...range, row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
      }
    }
  }
  return undefined;
}
