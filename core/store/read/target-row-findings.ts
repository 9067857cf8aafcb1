import { nameKey } from "../../cells/key.ts";
import type { TargetRow } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { HoldingTarget, StoredTarget } from "../model.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/** A row that gives a target which an earlier row gives. */
export function repeatedTargetFinding(
  { table }: TargetsSheet,
  { row }: TargetRow,
  subject: string,
  { row: earlier }: StoredTarget,
  what: string,
): Finding {
  return {
    code: "TARGET_TWICE",
    range: table.name,
    row,
    subject,
    what: `${what} has a target in row ${(earlier ?? 0) + 1} as well`,
    remedy: "Keep one of the two rows",
    cell: { row: row - 1, column: undefined },
    otherRow: earlier,
    consequence: "the row is ignored",
  };
}

/** A row of a holding that an earlier row names, in the same class or in another. */
export function repeatedHoldingFinding(
  sheet: TargetsSheet,
  row: TargetRow,
  earlier: HoldingTarget,
  className: string,
): Finding {
  return nameKey(className) === nameKey(row.assetClass)
    ? repeatedTargetFinding(sheet, row, row.holding, earlier, "the holding")
    : {
        code: "TWO_CLASSES",
        range: sheet.table.name,
        row: row.row,
        subject: row.holding,
        what: `it is in ${row.assetClass} here and in ${className} in row ${(earlier.row ?? 0) + 1}`,
        remedy: "Give the asset one asset class",
        cell: { row: row.row - 1, column: sheet.layout.columnByField.get("assetClass") },
        otherRow: earlier.row,
        consequence: "the row is ignored",
      };
}

/** A row of a holding whose class has no row of its own, or that names none. */
export function orphanFinding({ table, layout }: TargetsSheet, { row, holding, assetClass }: TargetRow): Finding {
  const isNameless = assetClass === "";
  return {
    code: isNameless ? "NO_CLASS" : "ORPHAN_HOLDING",
    range: table.name,
    row,
    subject: holding,
    column: "Asset class",
    what: isNameless ? "the row names no asset class" : `its asset class, ${assetClass}, has no row of its own`,
    remedy: isNameless
      ? "Enter its asset class in this row"
      : `Add a row for ${assetClass} with an empty Holding and its target of the portfolio`,
    cell: { row: row - 1, column: layout.columnByField.get("assetClass") },
    consequence: "the row is ignored",
  };
}
