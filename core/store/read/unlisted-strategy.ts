import type { TargetCells } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { StoredStrategy } from "../model.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/** A strategy that only the targets name. A lone one, with no Strategies table beside it, is the one in use. */
export function unlistedStrategy(name: string, isActive: boolean): Omit<StoredStrategy, "classes" | "isOneLevel"> {
  return { row: undefined, name, account: "", isActive, settings: new Map(), created: "", updated: "" };
}

/** A strategy that the targets name and the Strategies table does not. */
export function unlistedFinding(
  name: string,
  [first]: readonly TargetCells[],
  { table, layout }: TargetsSheet,
): Finding {
  const row = (first?.row ?? 1) - 1;
  return {
    code: "ORPHAN_STRATEGY",
    range: table.name,
    row: row + 1,
    subject: name,
    what: "the strategy has targets and no row in Strategies",
    remedy: "Add it to Strategies, or correct the name here",
    cell: { row, column: layout.columnByField.get("strategy") },
    consequence: "it is shown as inactive",
  };
}
