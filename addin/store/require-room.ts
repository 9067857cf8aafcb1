import { refuse } from "../../core/store/index.ts";
import { addressOf, columnLetters } from "../host/address.ts";
import type { Step } from "../host/change.ts";
import type { TableRef } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";

/**
 * Refuses a change whose new rows or columns would go through another table of the sheet: they reach over the whole sheet,
 * and a table with a gap in it may not be read as one any more.
 *
 * @param table - What messages call the table that is changed: `Targets`.
 * @param own - Where that table stands.
 * @throws InputError TABLE_IN_THE_WAY, naming the other table.
 */
export function requireRoom(table: string, own: RangeRef, steps: readonly Step[], tables: readonly TableRef[]): void {
  const others = tables.filter(({ range }) => range.sheet === own.sheet && !isSame(range, own));
  for (const step of steps) {
    const other = others.find(({ range }) => goesThrough(step, range));
    if (other) {
      refuse({
        code: "TABLE_IN_THE_WAY",
        range: table,
        what: `${lineOf(step)} would go through another table on the sheet, ${
          other.name ??
          other.headers
            .filter((text) => text !== "")
            .slice(0, 3)
            .join(", ")
        } in ${addressOf(other.range)}`,
        remedy: "Move one of the two tables to a sheet of its own, then try again; nothing was written",
      });
    }
  }
}

function goesThrough(step: Step, range: RangeRef): boolean {
  return (
    (step.kind === "insertRows" && range.row < step.row && step.row < range.row + range.rows) ||
    (step.kind === "insertColumns" && range.column < step.column && step.column < range.column + range.columns)
  );
}

function lineOf(step: Step): string {
  return step.kind === "insertColumns"
    ? `a new column before column ${columnLetters(step.column)}`
    : `a new row above row ${"row" in step ? step.row + 1 : ""}`;
}

/** A table begins where it began; it may have been read further down than it was found. */
function isSame(one: RangeRef, other: RangeRef): boolean {
  return one.row === other.row && one.column === other.column;
}
