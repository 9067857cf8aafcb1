import { utils } from "@e965/xlsx";
import { outsideText } from "./formula-in.ts";
import { sheetReference } from "./sheet-name.ts";
import type { Table } from "./tables-in.ts";

/** A table's name and what stands in brackets after it: `Holdings[#All]`, `Holdings[[#This Row],[Price]]`. */
const REFERENCE = /([A-Za-z_\\][\w.\\]*)\[((?:[^[\]]|\[[^\]]*\])*)\]/g;

/**
 * A formula with its references to tables written as ranges, which the grid knows; what cannot be resolved stays.
 *
 * @param row - The formula's row from 0, for references to its own row.
 * @example `=REBAL_DRIFT(Holdings[#All],Targets[#All])` → `=REBAL_DRIFT(Holdings!A1:F13,Targets!A1:C17)`
 */
export function withoutTables(formula: string, row: number, tables: readonly Table[]): string {
  if (tables.length === 0 || !formula.includes("[")) {
    return formula;
  }
  return outsideText(formula, (code) =>
    code.replace(REFERENCE, (written: string, name: string, inside: string) => {
      const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return (table && rangeOf(table, inside, row)) ?? written;
    }),
  );
}

function rangeOf(table: Table, inside: string, row: number): string | null {
  const parts = inside.startsWith("[") ? [...inside.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? "") : [inside];
  const items = parts.filter((part) => part.startsWith("#"));
  const names = parts.filter((part) => part !== "" && !part.startsWith("#"));
  const rows = rowsOf(table, items[0]?.toLowerCase() ?? "#data", row);
  const columns = columnsOf(table, names);
  if (rows === null || columns === null) {
    return null;
  }
  const range = { s: { r: rows[0], c: columns[0] }, e: { r: rows[1], c: columns[1] } };
  return `${sheetReference(table.sheet)}!${utils.encode_range(range)}`;
}

/** First and last row of a part of a table. */
function rowsOf({ area, headerRows, totalsRows }: Table, item: string, row: number): readonly [number, number] | null {
  const [first, last] = [area.startRow + headerRows, area.endRow - totalsRows];
  const parts: Readonly<Record<string, readonly [number, number]>> = {
    "#all": [area.startRow, area.endRow],
    "#headers": [area.startRow, first - 1],
    "#totals": [last + 1, area.endRow],
    "#data": [first, last],
    "#this row": [row, row],
  };
  return parts[item] ?? null;
}

/** First and last column: of the whole table, or of those named. */
function columnsOf({ area, columns }: Table, names: readonly string[]): readonly [number, number] | null {
  if (names.length === 0) {
    return [area.startColumn, area.endColumn];
  }
  const places = names.map((name) => columns.indexOf(name.replace(/'(.)/g, "$1")));
  return places.includes(-1) ? null : [area.startColumn + Math.min(...places), area.startColumn + Math.max(...places)];
}
