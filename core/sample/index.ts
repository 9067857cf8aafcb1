import type { WorkbookSpec } from "../workbook/index.ts";
import { DRIFT_SHEET } from "./drift-sheet.ts";
import { HOLDINGS_SHEET } from "./holdings-sheet.ts";
import { PLAN_SHEET } from "./plan-sheet.ts";
import { TARGETS_SHEET } from "./targets-sheet.ts";

/** A portfolio of twelve holdings in five asset classes, its targets, its drift, and a plan for a deposit. */
export const SAMPLE_WORKBOOK: WorkbookSpec = {
  sheets: [HOLDINGS_SHEET, TARGETS_SHEET, DRIFT_SHEET, PLAN_SHEET],
};

export { HOLDINGS_RANGE } from "./holdings-sheet.ts";
export { TARGETS_RANGE } from "./targets-sheet.ts";
