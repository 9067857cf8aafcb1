import type { NamedRange } from "../cells/cell.ts";
import type { Problems } from "../cells/problem.ts";
import { readTable, type Table, type TableKind, type TableRow } from "../cells/read-table.ts";
import { isBlank, keyText, textOf } from "../cells/text.ts";
import { isTotalLabel } from "../portfolio/index.ts";
import { isTargetsHeader, TARGETS_FIELDS, type TargetsField } from "./fields.ts";

/** One row of a targets range under our field names. */
export type TargetCells = TableRow<TargetsField>;

/** A targets range after its columns were recognised and before its cells are read. */
export interface TargetsTable {
  readonly headers: Table<TargetsField>["headers"];
  readonly hasHeaderRow: boolean;
  /** Rows that name a class or a holding. */
  readonly rows: readonly TargetCells[];
  /** Rows that a label makes totals. */
  readonly totals: readonly TargetCells[];
  /** Rows with a target and no name. */
  readonly nameless: readonly TargetCells[];
}

const TARGETS_TABLE: TableKind<TargetsField> = {
  fields: TARGETS_FIELDS,
  isHeader: isTargetsHeader,
  bare: { 2: ["assetClass", "target"], 3: ["assetClass", "holding", "target"] },
  wanted: "a column Asset class or Holding and a column Target",
};

/**
 * Recognises the columns of a targets range: by headers in any order, or two columns (class, target) or three (class,
 * holding, target) without headers.
 */
export function readTargetCells(range: NamedRange, problems: Problems): TargetsTable {
  const { headers, hasHeaderRow, rows } = readTable(range, TARGETS_TABLE, problems);
  const isTotal = (row: TargetCells) =>
    namesOf(row).some(isTotalLabel) || (!isNamed(row) && row.line.some((cell) => isTotalLabel(textOf(cell))));
  const others = rows.filter((row) => !isTotal(row));
  return {
    headers,
    hasHeaderRow,
    rows: others.filter(isNamed),
    totals: rows.filter(isTotal),
    nameless: others.filter((row) => !isNamed(row) && !isBlank(row.cells.target) && row.cells.target !== 0),
  };
}

function namesOf({ cells }: TargetCells): readonly string[] {
  return [cells.assetClass, cells.holding, cells.assetId].map(keyText).filter((name) => name !== "");
}

function isNamed(row: TargetCells): boolean {
  return namesOf(row).length > 0;
}
