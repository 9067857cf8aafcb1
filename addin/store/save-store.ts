import {
  changesBetween,
  type Store,
  type StoreChanges,
  TABLE_NAMES,
  type TableChange,
} from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";
import type { Outcome, Step } from "../host/change.ts";
import type { SheetRef, SpreadsheetHost } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";
import type { LoadedStore } from "./load-store.ts";
import { newTable } from "./new-table.ts";
import { stepsOf, type TableSteps } from "./steps-of.ts";

/**
 * Saves what an operation made of the store that was loaded: one change of the workbook, all of it or none.
 *
 * Where anybody has edited the tables since they were loaded nothing is written, and the outcome says which cell.
 *
 * @param label - What undo lists it as: `Save targets of Growth`.
 * @throws InputError, before anything is written, where the tables cannot take the change: they cannot be read, a formula
 *   is in the way.
 */
export async function saveStore(
  host: SpreadsheetHost,
  loaded: LoadedStore,
  next: Store,
  label: string,
): Promise<Outcome> {
  return writeChanges(host, loaded, changesBetween(loaded.reading, next), label);
}

/**
 * Writes the changes of both tables as one change of the workbook.
 *
 * @param first - Steps before them, such as keeping a copy of a sheet.
 */
export async function writeChanges(
  host: SpreadsheetHost,
  loaded: LoadedStore,
  changes: StoreChanges,
  label: string,
  first: readonly Step[] = [],
): Promise<Outcome> {
  const { blocks } = loaded;
  const sheets = await host.sheets();
  const rowsThatGo = await host.read([
    ...wholeRows(blocks.strategies, changes.strategies, sheets),
    ...wholeRows(blocks.targets, changes.targets, sheets),
  ]);
  const plans = (["strategies", "targets"] as const).map((kind) =>
    tableSteps(loaded, kind, changes[kind], rowsThatGo, sheets),
  );
  const expected = [blocks.strategies, blocks.targets].flatMap((block) => block ?? []);
  return host.apply({
    label,
    expected: [...expected, ...rowsThatGo],
    steps: [...first, ...plans.flatMap(({ edits }) => edits), ...plans.flatMap(({ deletions }) => deletions)],
  });
}

/** The rows of the sheet that deletions would take, whole: nobody knows yet what else stands in them. */
function wholeRows(
  block: CellBlock | undefined,
  change: TableChange,
  sheets: readonly SheetRef[],
): readonly RangeRef[] {
  const used = sheets.find(({ name }) => name === block?.range.sheet);
  return block && used && change.kind === "edit"
    ? change.edits.deletes.map((row) => ({
        sheet: used.name,
        row: block.range.row + row,
        column: 0,
        rows: 1,
        columns: Math.max(used.columns, block.range.column + block.range.columns),
      }))
    : [];
}

function tableSteps(
  { blocks, located, tables }: LoadedStore,
  kind: "strategies" | "targets",
  change: TableChange,
  rowsThatGo: readonly CellBlock[],
  sheets: readonly SheetRef[],
): TableSteps {
  const block = blocks[kind];
  if (change.kind === "create") {
    return { edits: newTable(TABLE_NAMES[kind], change.rows, { sheets, tables }), deletions: [] };
  }
  if (!block) {
    return { edits: [], deletions: [] };
  }
  const mayDelete = (row: number) =>
    rowsThatGo.some(
      (line) =>
        line.range.sheet === block.range.sheet && line.range.row === block.range.row + row && isAlone(line, block),
    );
  return stepsOf(block.range, located[kind]?.name, change.edits, mayDelete);
}

/** Whether a row of the sheet holds nothing beside the table. */
function isAlone({ values: [values = []], formulas: [formulas = []] }: CellBlock, { range }: CellBlock): boolean {
  return values.every(
    (value, column) =>
      (column >= range.column && column < range.column + range.columns) || (value === "" && formulas[column] === ""),
  );
}
