import type { TableChange } from "../table.ts";

/** What becomes of both tables. */
export interface StoreChanges {
  readonly strategies: TableChange;
  readonly targets: TableChange;
}
