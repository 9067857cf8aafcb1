import type { TargetsField } from "../../targets/index.ts";
import type { Store, StoredStrategy } from "../model.ts";
import type { Layout } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";
import type { StoreTable } from "../table.ts";
import type { StrategyBefore } from "./matching.ts";

/** How weights are written in one strategy: 1 for fractions, 100 for plain numbers such as 60. */
export type ScaleOf = (strategy: StoredStrategy) => 1 | 100;

/** What the change of one table is worked out from. */
export interface TargetsToEdit {
  readonly reading: StoreReading;
  readonly table: StoreTable;
  readonly layout: Layout<TargetsField>;
  readonly next: Store;
  readonly strategyBefore: StrategyBefore;
  readonly scaleOf: ScaleOf;
}
