import type { Cell, NamedRange } from "../cells/cell.ts";
import { clashFault, findHeader } from "../cells/header.ts";
import { headerKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { columnName, usedWidth } from "../cells/table-shape.ts";
import { isBlank, keyText, textOf } from "../cells/text.ts";
import { isTotalLabel } from "../portfolio/index.ts";
import { isTargetsHeader, TARGETS_FIELDS, type TargetsField } from "./fields.ts";

/** One row of a targets range under our field names. */
export interface TargetCells {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<TargetsField, Cell>>>;
}

/** A targets range after its columns were recognised and before its cells are read. */
export interface TargetsTable {
  readonly headers: Readonly<Partial<Record<TargetsField, string>>>;
  /** Rows that name a class or a holding. */
  readonly rows: readonly TargetCells[];
  /** Rows that a label makes totals. */
  readonly totals: readonly TargetCells[];
  /** Rows with a target and no name. */
  readonly nameless: readonly TargetCells[];
}

const BARE: Readonly<Record<number, readonly TargetsField[]>> = {
  2: ["assetClass", "target"],
  3: ["assetClass", "holding", "target"],
};

/**
 * Recognises the columns of a targets range: by headers in any order, or two columns (class, target) or three (class,
 * holding, target) without headers.
 */
export function readTargetCells(range: NamedRange, problems: Problems): TargetsTable {
  const found = findHeader(range.cells, TARGETS_FIELDS, isTargetsHeader);
  for (const clash of found?.clashes ?? []) {
    problems.add({ range: range.name, row: (found?.row ?? 0) + 1, ...clashFault(clash) });
  }
  if (found && found.clashes.length > 0) {
    return { headers: {}, rows: [], totals: [], nameless: [] };
  }
  const bare = BARE[usedWidth(range.cells)];
  if (!found && !bare) {
    problems.add({
      code: "NO_HEADERS",
      range: range.name,
      what: "no headers found",
      remedy: `Pass ${range.name}[#All] or include the header row, with a column Asset class or Holding and a column Target`,
    });
    return { headers: {}, rows: [], totals: [], nameless: [] };
  }
  const columns = found
    ? [...found.columns].map(([field, column]) => ({ field, ...column }))
    : (bare ?? []).map((field, index) => ({ field, index, header: columnName(index) }));
  const firstRow = found ? found.row + 1 : 0;
  const rows: TargetCells[] = [];
  const totals: TargetCells[] = [];
  const nameless: TargetCells[] = [];
  for (const [offset, line] of range.cells.slice(firstRow).entries()) {
    const cells = Object.fromEntries(columns.map(({ field, index }) => [field, line[index]]));
    const target = { row: firstRow + offset + 1, cells };
    const names = [cells.assetClass, cells.holding, cells.assetId].map(keyText).filter((name) => name !== "");
    if (names.some(isTotalLabel) || (names.length === 0 && line.some((cell) => isTotalLabel(textOf(cell))))) {
      totals.push(target);
    } else if (names.length > 0) {
      rows.push(target);
    } else if (!isBlank(cells.target) && cells.target !== 0) {
      nameless.push(target);
    }
  }
  return { headers: Object.fromEntries(columns.map(({ field, header }) => [field, header])), rows, totals, nameless };
}

/** Whether a row repeats the header of a column. */
export function repeatsHeader({ cells }: TargetCells, headers: TargetsTable["headers"]): boolean {
  return headers.target !== undefined && headerKey(textOf(cells.target)) === headerKey(headers.target);
}
