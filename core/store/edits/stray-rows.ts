import { nameKey } from "../../cells/key.ts";
import type { TargetsField } from "../../targets/index.ts";
import type { ClassTarget, StoredStrategy } from "../model.ts";
import type { CellEdit } from "../table.ts";
import type { EditedLayout } from "./columns.ts";
import type { OwnedTarget } from "./target-cells.ts";
import type { TargetsToEdit } from "./targets-to-edit.ts";

/**
 * What becomes of the rows that reading ignores: they follow the strategy and the class that they name, be that renamed or
 * deleted, so that none of them turns into a stranger.
 */
export function strayRows(
  { reading, next, strategyBefore }: Pick<TargetsToEdit, "reading" | "next" | "strategyBefore">,
  { columnByField }: EditedLayout<TargetsField>,
  before: ReadonlyMap<number, OwnedTarget>,
): { readonly sets: readonly CellEdit[]; readonly deletes: readonly number[] } {
  const nextByKey = new Map(
    next.strategies.flatMap((strategy) => {
      const earlier = strategyBefore.get(strategy);
      return earlier ? [[nameKey(earlier.name), { earlier, strategy }] as const] : [];
    }),
  );
  const known = new Set(reading.store.strategies.map(({ name }) => nameKey(name)));
  const sets: CellEdit[] = [];
  const deletes: number[] = [];
  for (const [row, { strategyKey, classKey }] of reading.ownerByRow) {
    const pair = nextByKey.get(strategyKey);
    if (!before.has(row) && known.has(strategyKey)) {
      const fate = pair ? classFate(pair.earlier, pair.strategy, classKey) : "deleted";
      if (fate === "deleted") {
        deletes.push(row);
      } else {
        const column = columnByField.get("assetClass");
        sets.push(...(fate && column !== undefined ? [{ row, column, cell: fate.name }] : []));
        const strategyColumn = columnByField.get("strategy");
        const isRenamed = pair && nameKey(pair.strategy.name) !== strategyKey;
        sets.push(
          ...(isRenamed && strategyColumn !== undefined
            ? [{ row, column: strategyColumn, cell: pair.strategy.name }]
            : []),
        );
      }
    }
  }
  return { sets, deletes };
}

/** The class as it is called now, where that changed; undefined where it did not, or where there was no such class. */
function classFate(
  earlier: StoredStrategy,
  strategy: StoredStrategy,
  classKey: string,
): ClassTarget | "deleted" | undefined {
  const was = earlier.classes.find(({ name }) => nameKey(name) === classKey);
  const now = was && strategy.classes.find(({ row }) => row === was.row);
  if (was && !now) {
    return "deleted";
  }
  return now && nameKey(now.name) !== classKey ? now : undefined;
}
