import type { Step } from "../host/change.ts";
import { keepCopy } from "./keep-copy.ts";
import type { LoadedStore } from "./load-store.ts";
import { TABLE_KINDS } from "./table-blocks.ts";
import type { WorkbookChanges } from "./workbook-changes.ts";

/**
 * Copies of the sheets that get new columns, since formulas of the person's own may count columns.
 *
 * @param first - Steps that are done before; a sheet that one of them copies is kept already.
 */
export function copiesFor(loaded: LoadedStore, changes: WorkbookChanges, first: readonly Step[]): readonly Step[] {
  const kept = new Set(first.flatMap((step) => (step.kind === "copySheet" ? [step.from] : [])));
  const widened = TABLE_KINDS.flatMap((kind) => {
    const change = changes[kind];
    return change?.kind === "edit" && change.edits.columns ? (loaded.blocks[kind]?.range.sheet ?? []) : [];
  });
  return [...new Set(widened)].filter((sheet) => !kept.has(sheet)).map((sheet) => keepCopy(sheet, loaded.sheets));
}
