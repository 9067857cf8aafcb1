import type { CellBlock } from "./cells.ts";
import type { TableRef } from "./host.ts";
import type { NamedTarget } from "./step-driver.ts";

/** Stub. */
export function tablesOf(_named: readonly NamedTarget[], _sheets: readonly CellBlock[]): readonly TableRef[] {
  return [];
}
