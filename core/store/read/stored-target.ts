import { isBlank, textOf } from "../../cells/text.ts";
import type { TargetRow } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { HoldingTarget, StoredTarget } from "../model.ts";
import { cellOf, formulaOf } from "./layout.ts";
import { readPinned } from "./read-pinned.ts";
import type { TargetFindings } from "./target-findings.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/** What rows of targets are read with. */
export interface RowReader {
  readonly sheet: TargetsSheet;
  /** Which cells are not to be trusted. */
  readonly found: TargetFindings;
  /** Collects what is wrong besides. */
  readonly findings: Finding[];
}

/** What one row gives: its weights, but for those whose cells cannot be read, whether it is pinned, whether it is computed. */
export function toStoredTarget(
  { sheet, found, findings }: RowReader,
  { row, target, min, max }: TargetRow,
): StoredTarget {
  const index = row - 1;
  const faulty = found.faultyFieldsByRow.get(index);
  const weight = (field: "target" | "min" | "max", value: typeof target) =>
    found.isScaleMixed || faulty?.has(field) ? undefined : value;
  return {
    row: index,
    target: weight("target", target),
    min: weight("min", min),
    max: weight("max", max),
    isPinned: readPinned(sheet, index, findings),
    isComputed: formulaOf(sheet.table, sheet.layout, index, "target") !== "",
  };
}

/** The target of a holding, under its id as it is written; the symbol is the id where there is none. */
export function toHoldingTarget(reader: RowReader, row: TargetRow): HoldingTarget {
  const { table, layout } = reader.sheet;
  const written = cellOf(table, layout, row.row - 1, "assetId");
  return {
    ...toStoredTarget(reader, row),
    holding: row.holding,
    assetId: isBlank(written) || row.assetId === "" ? row.holding : textOf(written),
  };
}
