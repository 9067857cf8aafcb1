import { type Repair, TABLE_NAMES, type TableChange } from "../../core/store/index.ts";
import type { Outcome } from "../host/change.ts";
import type { SpreadsheetHost } from "../host/host.ts";
import { keepCopy } from "./keep-copy.ts";
import type { LoadedStore } from "./load-store.ts";
import type { TableKind } from "./table-blocks.ts";
import { writeChanges } from "./write-changes.ts";

/**
 * Makes a repair that a person chose, and keeps a copy of the sheet as it was: one change of the workbook.
 *
 * @param repair - One of those offered for a finding of the store as it was loaded.
 */
export async function repairStore(host: SpreadsheetHost, loaded: LoadedStore, repair: Repair): Promise<Outcome> {
  const kind: TableKind = repair.table.name === TABLE_NAMES.strategies[0] ? "strategies" : "targets";
  const change: TableChange = { kind: "edit", edits: repair.edits };
  const sheet = loaded.blocks[kind]?.range.sheet;
  const copy = sheet === undefined ? [] : [keepCopy(sheet, loaded.sheets)];
  return writeChanges(host, loaded, { [kind]: change }, repair.label, copy);
}
