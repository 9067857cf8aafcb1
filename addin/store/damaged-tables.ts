import { type Located, TABLE_NAMES } from "../../core/store/index.ts";
import type { SheetRef, TableRef } from "../host/host.ts";

/** A table of the workbook as locating wants it. */
export type FoundTable = TableRef & { readonly sheet: string };

/**
 * Where one of our tables is not found by its headers, though the workbook has others of ours: whatever stands under its
 * name, since its header row may have been deleted or renamed. In a workbook without any of ours a sheet `Targets` may be
 * anything, and is left alone.
 */
export function withDamaged(
  located: Located<FoundTable>,
  tables: readonly TableRef[],
  sheets: readonly SheetRef[],
): Located<FoundTable> {
  const isOurs = located.notes !== undefined || located.strategies !== undefined;
  return isOurs
    ? {
        ...located,
        strategies: located.strategies ?? underName("strategies", tables, sheets),
        targets: located.targets ?? underName("targets", tables, sheets),
      }
    : located;
}

function underName(
  kind: "strategies" | "targets",
  tables: readonly TableRef[],
  sheets: readonly SheetRef[],
): FoundTable | undefined {
  const names: ReadonlySet<string> = new Set(TABLE_NAMES[kind].map((name) => name.toLowerCase()));
  const named = tables.find(({ name }) => names.has(name?.toLowerCase() ?? ""));
  if (named) {
    return { ...named, sheet: named.range.sheet };
  }
  const sheet = sheets.find(({ name, rows }) => names.has(name.toLowerCase()) && rows > 0);
  return (
    sheet && {
      name: undefined,
      headers: [],
      sheet: sheet.name,
      range: { sheet: sheet.name, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns },
    }
  );
}
