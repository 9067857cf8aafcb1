import type { Layout } from "../read/layout.ts";
import type { TableEdits } from "../table.ts";

/** Where each field of a table stands once the columns it lacks are in it. */
export interface EditedLayout<Name extends string> {
  readonly columns: TableEdits["columns"];
  readonly columnByField: ReadonlyMap<Name, number>;
  readonly width: number;
  /** Where a column of the table as it stands is then. */
  readonly movedColumn: (column: number) => number;
}

/**
 * Adds the columns that a table lacks, before its last column: a formula that reads the table as a range then reads them
 * too.
 */
export function withColumns<Name extends string>(
  layout: Layout<Name>,
  needed: readonly Name[],
  headerOf: (field: Name) => string,
): EditedLayout<Name> {
  const missing = needed.filter((field) => !layout.columnByField.has(field));
  const before = layout.width - 1;
  const movedColumn = (column: number) => (column < before ? column : column + missing.length);
  return {
    columns: missing.length === 0 ? undefined : { before, headerRow: layout.headerRow, headers: missing.map(headerOf) },
    columnByField: new Map([
      ...[...layout.columnByField].map(([field, column]) => [field, movedColumn(column)] as const),
      ...missing.map((field, index) => [field, before + index] as const),
    ]),
    width: layout.width + missing.length,
    movedColumn,
  };
}
