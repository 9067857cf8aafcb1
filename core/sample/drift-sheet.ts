import type { SheetSpec } from "../workbook/index.ts";
import { headerRoom } from "./looks.ts";
import { TABLES } from "./tables.ts";

const [anchor, ...room] = headerRoom("REBAL_DRIFT");

/** The sheet `Drift`: one formula, spilled from A1. */
export const DRIFT_SHEET: SheetSpec = {
  name: "Drift",
  rows: [[{ ...anchor, formula: `=REBAL_DRIFT(${TABLES})` }, ...room]],
  columnWidths: [130, 90, 110, 80, 80, 120, 120, 80, 110, 110, 110, 320],
  frozenRows: 1,
};
