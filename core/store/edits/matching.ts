import { nameKey } from "../../cells/key.ts";
import type { Store, StoredStrategy } from "../model.ts";
import { targetIn, targetsOf } from "./target-cells.ts";

/** What each strategy of a store was before; no entry for a new one. */
export type StrategyBefore = ReadonlyMap<StoredStrategy, StoredStrategy>;

/** Finds what each strategy was before: by its row, else by a row of its targets, else by its name. */
export function matchStrategies(before: Store, next: Store): StrategyBefore {
  const byRow = new Map(before.strategies.flatMap((one) => (one.row === undefined ? [] : [[one.row, one] as const])));
  const byTargetRow = new Map(
    before.strategies.flatMap((one) => targetsOf(one).map((owned) => [targetIn(owned).row, one] as const)),
  );
  const byName = new Map(before.strategies.map((one) => [nameKey(one.name), one]));
  const found = next.strategies.map((strategy) => {
    if (strategy.row !== undefined) {
      return [strategy, byRow.get(strategy.row)] as const;
    }
    const rows = targetsOf(strategy).flatMap((owned) => targetIn(owned).row ?? []);
    const [row] = rows;
    return [strategy, row === undefined ? byName.get(nameKey(strategy.name)) : byTargetRow.get(row)] as const;
  });
  return new Map(found.flatMap(([strategy, earlier]) => (earlier ? [[strategy, earlier] as const] : [])));
}
