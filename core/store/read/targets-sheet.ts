import type { TargetsField, TargetsTable } from "../../targets/index.ts";
import type { StoreTable } from "../table.ts";
import type { Layout } from "./layout.ts";

/** The targets table and its layout. */
export interface TargetsSheet {
  readonly table: StoreTable;
  readonly layout: Layout<TargetsField>;
  readonly cells: TargetsTable;
}
