import type { ResultCell } from "../../cells/cell.ts";
import { nameKey } from "../../cells/key.ts";
import type { TableEdits } from "../table.ts";
import { type OwnedTarget, targetIn } from "./target-cells.ts";
import type { TargetsToEdit } from "./targets-to-edit.ts";

/**
 * Where new rows go: a holding under the last row of its class, a class under the last row of its strategy, a strategy
 * under the last row of the table.
 *
 * @param owned - All targets of the next store in order; those without a row are new.
 */
export function insertsOf(
  { reading, layout, strategyBefore }: Pick<TargetsToEdit, "reading" | "layout" | "strategyBefore">,
  owned: readonly OwnedTarget[],
  lineOf: (owned: OwnedTarget) => readonly ResultCell[],
): TableEdits["inserts"] {
  const lastRow = lastRows(reading.ownerByRow);
  const newRowsBelow = new Map<number, { readonly ofClasses: OwnedTarget[]; readonly others: OwnedTarget[] }>();
  for (const one of owned.filter((target) => targetIn(target).row === undefined)) {
    const strategyKey = nameKey(strategyBefore.get(one.strategy)?.name ?? "");
    const isInClass = one.inClass.row !== undefined;
    const classKey = reading.ownerByRow.get(one.inClass.row ?? -1)?.classKey ?? "";
    const below =
      (isInClass ? lastRow.ofClass.get(`${strategyKey} ${classKey}`) : lastRow.ofStrategy.get(strategyKey)) ??
      lastRow.ofTable ??
      layout.headerRow;
    const rows = newRowsBelow.get(below) ?? { ofClasses: [], others: [] };
    (isInClass ? rows.ofClasses : rows.others).push(one);
    newRowsBelow.set(below, rows);
  }
  return [...newRowsBelow]
    .sort(([one], [other]) => one - other)
    .map(([below, { ofClasses, others }]) => ({ below, rows: [...ofClasses, ...others].map(lineOf) }));
}

function lastRows(ownerByRow: TargetsToEdit["reading"]["ownerByRow"]) {
  const ofClass = new Map<string, number>();
  const ofStrategy = new Map<string, number>();
  let ofTable: number | undefined;
  for (const [row, { strategyKey, classKey }] of ownerByRow) {
    const key = `${strategyKey} ${classKey}`;
    ofClass.set(key, Math.max(row, ofClass.get(key) ?? row));
    ofStrategy.set(strategyKey, Math.max(row, ofStrategy.get(strategyKey) ?? row));
    ofTable = Math.max(row, ofTable ?? row);
  }
  return { ofClass, ofStrategy, ofTable };
}
