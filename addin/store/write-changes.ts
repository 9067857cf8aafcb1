import { refuse, SCHEMA_VERSION, TABLE_NAMES, type TableChange, versionOf } from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";
import type { Outcome, Step } from "../host/change.ts";
import type { SheetRef, SpreadsheetHost } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";
import type { LoadedStore } from "./load-store.ts";
import { newTable } from "./new-table.ts";
import { stepsOf, type TableSteps } from "./steps-of.ts";

/** One of the store's tables. */
export type TableKind = keyof typeof TABLE_NAMES;

const KINDS: readonly TableKind[] = ["strategies", "targets", "notes"];

/** What becomes of the store's tables; one that is left out stays as it is. */
export type WorkbookChanges = Readonly<Partial<Record<TableKind, TableChange>>>;

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
  const sheets = await host.sheets();
  const rowsThatGo = await host.read(KINDS.flatMap((kind) => wholeRows(loaded.blocks[kind], changes[kind], sheets)));
  const plans = KINDS.map((kind) => tableSteps(loaded, kind, changes[kind], rowsThatGo, sheets));
  return host.apply({
    label,
    expected: [...KINDS.flatMap((kind) => loaded.blocks[kind] ?? []), ...rowsThatGo],
    steps: [...first, ...plans.flatMap(({ edits }) => edits), ...plans.flatMap(({ deletions }) => deletions)],
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

function tableSteps(
  { blocks, located, tables }: LoadedStore,
  kind: TableKind,
  change: TableChange | undefined,
  rowsThatGo: readonly CellBlock[],
  sheets: readonly SheetRef[],
): TableSteps {
  const block = blocks[kind];
  if (change?.kind === "create") {
    return { edits: newTable(TABLE_NAMES[kind], change.rows, { sheets, tables }), deletions: [] };
  }
  if (!block || !change) {
    return { edits: [], deletions: [] };
  }
  const alone = new Set(
    rowsThatGo
      .filter((line) => line.range.sheet === block.range.sheet && isAlone(line, block))
      .map(({ range }) => range.row),
  );
  return stepsOf(block.range, located[kind]?.name, change.edits, (row) => alone.has(row));
}

/** Whether a row of the sheet holds nothing beside the table. */
function isAlone({ values: [values = []], formulas: [formulas = []] }: CellBlock, { range }: CellBlock): boolean {
  return values.every(
    (value, column) =>
      (column >= range.column && column < range.column + range.columns) || (value === "" && formulas[column] === ""),
  );
}
