import type { Store, StoredStrategy } from "../model.ts";
import { formulaOf } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";

/** A store whose dates stay what formulas of the person's own make them: a date is for reading, and stops no change. */
export function withComputedDates({ tables, strategiesLayout, store }: StoreReading, next: Store): Store {
  const table = tables.strategies;
  if (!table || !strategiesLayout) {
    return next;
  }
  const beforeByRow = new Map(store.strategies.map((strategy) => [strategy.row, strategy]));
  const dateOf = (strategy: StoredStrategy, field: "created" | "updated", header: string) => {
    const { row } = strategy;
    const isComputed = row !== undefined && formulaOf(table, strategiesLayout, row, header) !== "";
    return (isComputed ? beforeByRow.get(row)?.[field] : undefined) ?? strategy[field];
  };
  return {
    strategies: next.strategies.map((strategy) => {
      const created = dateOf(strategy, "created", "Created");
      const updated = dateOf(strategy, "updated", "Updated");
      return created === strategy.created && updated === strategy.updated
        ? strategy
        : { ...strategy, created, updated };
    }),
  };
}
