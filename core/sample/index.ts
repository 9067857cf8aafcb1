import type { WorkbookSpec } from "../workbook/index.ts";
import { DRIFT_SHEET } from "./drift-sheet.ts";
import { HOLDINGS_RANGE, HOLDINGS_SHEET } from "./holdings-sheet.ts";
import { PLAN_SHEET } from "./plan-sheet.ts";
import { TARGETS_RANGE, TARGETS_SHEET } from "./targets-sheet.ts";

/**
 * A portfolio of twelve holdings in five asset classes, its targets, its drift, and a plan for a deposit.
 *
 * Both tables have names, by which they are found and by which the formulas read them.
 */
export const SAMPLE_WORKBOOK: WorkbookSpec = {
  sheets: [HOLDINGS_SHEET, TARGETS_SHEET, DRIFT_SHEET, PLAN_SHEET],
  names: [
    { name: "Holdings", reference: absolute(HOLDINGS_RANGE) },
    { name: "Targets", reference: absolute(TARGETS_RANGE) },
  ],
};

export { HOLDINGS_RANGE } from "./holdings-sheet.ts";
export { TARGETS_RANGE } from "./targets-sheet.ts";

/** A range as names hold it: `Holdings!A1:F13` → `Holdings!$A$1:$F$13`. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)(?=:|$)/g, "$$$1$$$2");
}
