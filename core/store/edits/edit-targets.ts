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
  const needed = WRITTEN_FIELDS.filter((field) => owned.some((one) => targetRowCells(one, 1)[field] !== ""));
  const edited = withColumns<TargetsField>(layout, needed, headerOf);
  const before = new Map(
    reading.store.strategies.flatMap(targetsOf).flatMap((one) => {
      const { row } = targetIn(one);
      return row === undefined ? [] : [[row, one] as const];
    }),
  );
  const kept = owned.filter((one) => targetIn(one).row !== undefined);
  const keptRows = new Set(kept.map((one) => targetIn(one).row));
  const strays = strayRows(given, edited, before);
  const gone = [...before.keys()].filter((row) => !keptRows.has(row));
  return {
    columns: edited.columns,
    sets: [...kept.flatMap((one) => setsOf(given, edited, before, one)), ...strays.sets],
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
  { reading, table, layout, scaleOf }: TargetsToEdit,
  { columnByField }: EditedLayout<TargetsField>,
  before: ReadonlyMap<number, OwnedTarget>,
  owned: OwnedTarget,
): readonly CellEdit[] {
  const row = targetIn(owned).row ?? 0;
  const earlier = before.get(row);
  const wasHundreds = earlier && reading.writtenAsHundreds.has(nameKey(earlier.strategy.name));
  const was = earlier && targetRowCells(earlier, wasHundreds ? 100 : 1);
  const now = targetRowCells(owned, scaleOf(owned.strategy));
  const written = keyText(cellOf(table, layout, row, "strategy"));
  const differs = (field: WrittenField) => was?.[field] !== now[field] || (field === "strategy" && written === "");
  return WRITTEN_FIELDS.filter(differs).flatMap((field) => {
    const column = columnByField.get(field);
    return column === undefined ? [] : [{ row, column, cell: now[field] }];
  });
}
