import type { ResultTable } from "../../../core/index.ts";

/** What a row of a result is. A group is an asset class in a table that also lists its holdings. */
export type RowKind = "header" | "group" | "line" | "total";

/** What each row of a result is, in order. */
export function rowKindsOf(table: ResultTable): readonly RowKind[] {
  const holding = table[0]?.indexOf("Holding") ?? -1;
  const isUnnamed = (row: ResultTable[number] | undefined): boolean => holding >= 0 && row?.[holding] === "";
  const hasGroups = table.some((row, index) => {
    const next = table[index + 1];
    return isUnnamed(row) && next !== undefined && next[0] === row[0] && !isUnnamed(next);
  });
  return table.map((row, index) => {
    if (index === 0) {
      return "header";
    }
    if (index === table.length - 1 && row[0] === "Total") {
      return "total";
    }
    return hasGroups && isUnnamed(row) ? "group" : "line";
  });
}
