import { refuse, TABLE_NAMES, type TableChange } from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";
import { movedRange } from "../host/moved-range.ts";
import type { RangeRef } from "../host/range.ts";
import type { LoadedStore } from "./load-store.ts";
import { newTable } from "./new-table.ts";
import { requireRoom } from "./require-room.ts";
import { stepsOf, type TableSteps } from "./steps-of.ts";
import { TABLE_KINDS, type TableKind } from "./table-blocks.ts";
import type { WorkbookChanges } from "./workbook-changes.ts";

/**
 * The steps of every table, the lowest on a sheet first and the rightmost of those: where two tables of ours share a sheet,
 * none moves the other before its turn.
 */
export function plansOf(
  loaded: LoadedStore,
  changes: WorkbookChanges,
  rowsThatGo: readonly CellBlock[],
): readonly TableSteps[] {
  const placeOf = (kind: TableKind) => loaded.blocks[kind]?.range ?? { row: -1, column: -1 };
  const kinds = [...TABLE_KINDS].sort(
    (one, other) => placeOf(other).row - placeOf(one).row || placeOf(other).column - placeOf(one).column,
  );
  const plans = kinds.map((kind) => {
    const plan = tableSteps(loaded, kind, changes[kind], rowsThatGo);
    const block = loaded.blocks[kind];
    if (block) {
      requireRoom(TABLE_NAMES[kind][0], block.range, plan.edits, loaded.tables);
    }
    return { ...plan, range: block?.range };
  });
  plans.forEach(({ range }, index) => {
    const before = plans.slice(0, index).flatMap(({ edits }) => edits);
    const moved = before.reduce<RangeRef | undefined>((at, step) => at && movedRange(at, step), range);
    if (range && (moved?.row !== range.row || moved.column !== range.column)) {
      refuse({
        code: "TABLE_IN_THE_WAY",
        range: TABLE_NAMES[kinds[index] ?? "targets"][0],
        what: "two tables of Evenkeel share a sheet in such a way that a change of one moves the other",
        remedy: "Move one of the two tables to a sheet of its own, then try again; nothing was written",
      });
    }
  });
  return plans;
}

function tableSteps(
  { blocks, located, sheets, names }: LoadedStore,
  kind: TableKind,
  change: TableChange | undefined,
  rowsThatGo: readonly CellBlock[],
): TableSteps {
  const block = blocks[kind];
  if (change?.kind === "create") {
    return {
      edits: newTable(TABLE_NAMES[kind], change.rows, [...sheets.map(({ name }) => name), ...names]),
      deletions: [],
    };
  }
  if (!block || !change) {
    return { edits: [], deletions: [] };
  }
  const alone = new Set(
    rowsThatGo
      .filter((line) => line.range.sheet === block.range.sheet && isAlone(line, block))
      .map(({ range }) => range.row),
  );
  return stepsOf(block.range, located[kind], change.edits, (row) => alone.has(row));
}

/** Whether a row of the sheet holds nothing beside the table. */
function isAlone({ values: [values = []], formulas: [formulas = []] }: CellBlock, { range }: CellBlock): boolean {
  return values.every(
    (value, column) =>
      (column >= range.column && column < range.column + range.columns) || (value === "" && formulas[column] === ""),
  );
}
