import type { ResultCell } from "../../cells/cell.ts";
import { nameKey } from "../../cells/key.ts";
import type { StoreReading } from "../read/read-store.ts";
import type { RowOwner } from "../read/rows-by-strategy.ts";
import type { TableEdits } from "../table.ts";
import { type OwnedTarget, targetIn } from "./target-cells.ts";
import type { TargetsToEdit } from "./targets-to-edit.ts";

/**
 * Where new rows go: a holding under the last row of its class, a class under the last row of its strategy, a strategy
 * under the others; but never under the last row of the table. A formula that reads the table as a range follows rows that
 * are inserted inside it, and would not see one under it. So what would come last goes above the last row: a holding above
 * that row, a class above the class it belongs to, a strategy above the strategy.
 *
 * @param owned - All targets of the next store in order; those without a row are new.
 */
export function insertsOf(
  { reading, layout, strategyBefore }: Pick<TargetsToEdit, "reading" | "layout" | "strategyBefore">,
  owned: readonly OwnedTarget[],
  lineOf: (owned: OwnedTarget) => readonly ResultCell[],
): TableEdits["inserts"] {
  const { ownerByRow } = reading;
  const last = lastRows(ownerByRow);
  const newRowsBelow = new Map<number, { readonly ofClasses: OwnedTarget[]; readonly others: OwnedTarget[] }>();
  for (const one of owned.filter((target) => targetIn(target).row === undefined)) {
    const strategyKey = nameKey(strategyBefore.get(one.strategy)?.name ?? "");
    const isInClass = one.inClass.row !== undefined;
    const classKey = ownerByRow.get(one.inClass.row ?? -1)?.classKey ?? "";
    const wanted =
      (isInClass ? last.ofClass.get(`${strategyKey} ${classKey}`) : last.ofStrategy.get(strategyKey)) ?? last.ofTable;
    const sameBlock = isInClass ? "row" : last.ofStrategy.has(strategyKey) ? "class" : "strategy";
    const below =
      wanted === undefined || wanted === last.ofTable
        ? aboveLast(ownerByRow, last.ofTable, sameBlock, layout.headerRow)
        : wanted;
    const rows = newRowsBelow.get(below) ?? { ofClasses: [], others: [] };
    (isInClass ? rows.ofClasses : rows.others).push(one);
    newRowsBelow.set(below, rows);
  }
  return [...newRowsBelow]
    .sort(([one], [other]) => one - other)
    .map(([below, { ofClasses, others }]) => ({ below, rows: [...ofClasses, ...others].map(lineOf) }));
}

/** The row above the last row of the table, or above the rows over it that belong with it. */
function aboveLast(
  ownerByRow: StoreReading["ownerByRow"],
  last: number | undefined,
  block: "row" | "class" | "strategy",
  headerRow: number,
): number {
  if (last === undefined) {
    return headerRow;
  }
  const owner = ownerByRow.get(last);
  let above = last - 1;
  while (block !== "row" && owner && isOf(ownerByRow.get(above), owner, block)) {
    above -= 1;
  }
  return Math.max(above, headerRow);
}

/** Without classes each holding is its own, so that no two rows are of one. */
function isOf(one: RowOwner | undefined, owner: RowOwner, block: "class" | "strategy"): boolean {
  return (
    one?.strategyKey === owner.strategyKey &&
    (block === "strategy" || (owner.classKey !== "" && one.classKey === owner.classKey))
  );
}

function lastRows(ownerByRow: StoreReading["ownerByRow"]) {
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
