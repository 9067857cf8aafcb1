import type { ResultCell } from "../../cells/cell.ts";
import { nameKey } from "../../cells/key.ts";
import { keyText } from "../../cells/text.ts";
import { TARGETS_FIELDS, type TargetsField } from "../../targets/index.ts";
import { cellOf } from "../read/layout.ts";
import type { CellEdit, TableEdits } from "../table.ts";
import { type EditedLayout, withColumns } from "./columns.ts";
import { insertsOf } from "./new-target-rows.ts";
import { strayRows } from "./stray-rows.ts";
import {
  type OwnedTarget,
  type TargetRowCells,
  targetIn,
  targetRowCells,
  targetsOf,
  WRITTEN_FIELDS,
  type WrittenField,
} from "./target-cells.ts";
import type { TargetsToEdit } from "./targets-to-edit.ts";

/** The edits that turn the targets of one store into those of the next; whatever does not differ is left alone. */
export function editTargets(given: TargetsToEdit): TableEdits {
  const { reading, layout, next, scaleOf } = given;
  const owned = next.strategies.flatMap(targetsOf);
  const before = new Map(
    reading.store.strategies.flatMap(targetsOf).flatMap((one) => {
      const { row } = targetIn(one);
      return row === undefined ? [] : [[row, one] as const];
    }),
  );
  const differing = new Map(owned.map((one) => [one, differingFields(given, before, one)]));
  const isToBeFilled = (field: WrittenField) =>
    owned.some((one) => differing.get(one)?.includes(field) && targetRowCells(one, 1)[field] !== "");
  const missing = WRITTEN_FIELDS.filter((field) => !layout.columnByField.has(field));
  const needed = missing.filter(isToBeFilled);
  const edited = withColumns<TargetsField>(layout, needed, headerOf);
  const kept = owned.filter((one) => targetIn(one).row !== undefined);
  const keptRows = new Set(kept.map((one) => targetIn(one).row));
  const strays = strayRows(given, edited, before);
  const gone = [...before.keys()].filter((row) => !keptRows.has(row));
  return {
    columns: edited.columns,
    sets: [
      ...kept.flatMap((one) => setsOf(one, differing.get(one) ?? [], edited, scaleOf(one.strategy))),
      ...strays.sets,
    ],
    inserts: insertsOf(given, owned, (one) => lineOf(targetRowCells(one, scaleOf(one.strategy)), edited)),
    deletes: [...gone, ...strays.deletes].sort((one, other) => one - other),
  };
}

/** The header that a column of the targets is created under. */
export function headerOf(field: TargetsField): string {
  return TARGETS_FIELDS.find(({ name }) => name === field)?.header ?? field;
}

/** A new row, its cells where their columns are. */
function lineOf(cells: TargetRowCells, { width, columnByField }: EditedLayout<TargetsField>): readonly ResultCell[] {
  const fieldByColumn = new Map(WRITTEN_FIELDS.map((field) => [columnByField.get(field), field]));
  return Array.from({ length: width }, (_, column) => {
    const field = fieldByColumn.get(column);
    return field === undefined ? "" : cells[field];
  });
}

function setsOf(
  owned: OwnedTarget,
  differing: readonly WrittenField[],
  { columnByField }: EditedLayout<TargetsField>,
  scale: 1 | 100,
): readonly CellEdit[] {
  const row = targetIn(owned).row ?? 0;
  const now = targetRowCells(owned, scale);
  return differing.flatMap((field) => {
    const column = columnByField.get(field);
    return column === undefined ? [] : [{ row, column, cell: now[field] }];
  });
}

/** The fields of a target that its row does not say yet: all of them where it has no row. */
function differingFields(
  { reading, table, layout, scaleOf }: TargetsToEdit,
  before: ReadonlyMap<number, OwnedTarget>,
  owned: OwnedTarget,
): readonly WrittenField[] {
  const { row } = targetIn(owned);
  const earlier = row === undefined ? undefined : before.get(row);
  if (row === undefined || !earlier) {
    return WRITTEN_FIELDS;
  }
  const was = targetRowCells(earlier, reading.writtenAsHundreds.has(nameKey(earlier.strategy.name)) ? 100 : 1);
  const now = targetRowCells(owned, scaleOf(owned.strategy));
  const cell = (field: WrittenField) => cellOf(table, layout, row, field);
  const differs = (field: WrittenField) =>
    was[field] !== now[field] || (field === "strategy" && keyText(cell(field)) === "");
  return WRITTEN_FIELDS.filter((field) => differs(field) && cell(field) !== now[field]);
}
