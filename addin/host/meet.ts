import type { RangeRef } from "./range.ts";

/** Whether two ranges share a cell. */
export function meet(one: RangeRef, other: RangeRef): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
