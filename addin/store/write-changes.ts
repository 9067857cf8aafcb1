import { refuse, SCHEMA_VERSION, TABLE_NAMES, type TableChange, versionOf } from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";
import type { Outcome, Step } from "../host/change.ts";
import type { SheetRef, SpreadsheetHost } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";
import { copiesFor } from "./copies-for.ts";
import type { LoadedStore } from "./load-store.ts";
import { plansOf } from "./plans-of.ts";
import { TABLE_KINDS } from "./table-blocks.ts";
import type { WorkbookChanges } from "./workbook-changes.ts";

/**
 * Writes what becomes of the store's tables as one change of the workbook: all of it or none.
 *
 * Where anybody has edited the tables since they were loaded nothing is written, and the outcome says which cell.
 *
 * @param label - What undo lists it as: `Save targets of Growth`.
 * @param first - Steps before all others, such as keeping a copy of a sheet.
 * @throws InputError where a later Evenkeel wrote the tables.
 */
export async function writeChanges(
  host: SpreadsheetHost,
  loaded: LoadedStore,
  changes: WorkbookChanges,
  label: string,
  first: readonly Step[] = [],
): Promise<Outcome> {
  requireKnownVersion(loaded);
  const rowsThatGo = await host.read(
    TABLE_KINDS.flatMap((kind) => wholeRows(loaded.blocks[kind], changes[kind], loaded.sheets)),
  );
  const plans = plansOf(loaded, changes, rowsThatGo);
  return host.apply({
    label,
    expected: [...TABLE_KINDS.flatMap((kind) => loaded.blocks[kind] ?? []), ...loaded.under, ...rowsThatGo],
    steps: [
      ...first,
      ...copiesFor(loaded, changes, first),
      ...plans.flatMap(({ edits }) => edits),
      ...plans.flatMap(({ deletions }) => deletions),
    ],
  });
}

/** A later version may keep what this one does not know of; writing could lose it. */
function requireKnownVersion({ reading, notes }: LoadedStore): void {
  const version = versionOf(reading.tables, notes);
  if (version !== undefined && version > SCHEMA_VERSION) {
    refuse({
      code: "LATER_VERSION",
      range: TABLE_NAMES.notes[0],
      what: `a later Evenkeel wrote the tables of this workbook (version ${version}, this one knows ${SCHEMA_VERSION})`,
      remedy: "Update Evenkeel; until then targets can be read and are not written",
    });
  }
}

/** The rows of the sheet that deletions would take, whole: nobody knows yet what else stands in them. */
function wholeRows(
  block: CellBlock | undefined,
  change: TableChange | undefined,
  sheets: readonly SheetRef[],
): readonly RangeRef[] {
  const used = sheets.find(({ name }) => name === block?.range.sheet);
  return block && used && change?.kind === "edit"
    ? change.edits.deletes.map((row) => ({
        sheet: used.name,
        row,
        column: 0,
        rows: 1,
        columns: Math.max(used.columns, block.range.column + block.range.columns),
      }))
    : [];
}
