import { headerKey } from "../../cells/key.ts";
import { keyText, textOf } from "../../cells/text.ts";
import type { TargetsField } from "../../targets/index.ts";
import { withColumns } from "../edits/columns.ts";
import { headerOf } from "../edits/edit-targets.ts";
import { WRITTEN_FIELDS } from "../edits/target-cells.ts";
import { cellOf, type Layout } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";
import { type CellEdit, NO_EDITS, type StoreTable, type TableEdits } from "../table.ts";

/** The columns that a targets table by hand lacks, and the name of the only strategy in every row that names none. */
export function migrateTargets(
  { store, ownerByRow }: StoreReading,
  table: StoreTable,
  layout: Layout<TargetsField>,
): TableEdits {
  const { columns, columnByField } = withColumns<TargetsField>(layout, WRITTEN_FIELDS, headerOf);
  const [only] = store.strategies;
  const column = columnByField.get("strategy");
  const names = [...ownerByRow.keys()]
    .sort((one, other) => one - other)
    .flatMap((row) =>
      only && column !== undefined && keyText(cellOf(table, layout, row, "strategy")) === ""
        ? [{ row, column, cell: only.name }]
        : [],
    );
  return { ...NO_EDITS, columns, sets: [...repeatedHeaders(table, layout, columns), ...names] };
}

/** A header row that is repeated further down gets the new headers too; else it would pass for a target. */
function repeatedHeaders(
  { cells }: StoreTable,
  { headerRow, columnByField }: Layout<TargetsField>,
  columns: TableEdits["columns"],
): readonly CellEdit[] {
  const keyAt = (row: number, column: number) => headerKey(textOf(cells[row]?.[column]));
  const known = [...columnByField.values()];
  return cells.flatMap((_, row) =>
    columns && row > headerRow && known.every((column) => keyAt(row, column) === keyAt(headerRow, column))
      ? columns.headers.map((cell, index) => ({ row, column: columns.before + index, cell }))
      : [],
  );
}
