import type { PlanView } from "../../core/view/index.ts";
import type { SpreadsheetHost } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";
import { type PlanTitle, planSheet } from "./plan-sheet.ts";

/**
 * Writes a plan as values to a sheet of its own, named after the day; nothing that is there is touched, since a name that is
 * taken gets a number.
 *
 * @returns Where the sheet's cells are.
 * @throws HostError where the workbook takes no sheet.
 */
export async function writePlan(host: SpreadsheetHost, plan: PlanView, title: PlanTitle): Promise<RangeRef> {
  const sheet = planSheet(plan, title);
  const { name } = await host.insertSheet(sheet);
  const columns = Math.max(...sheet.rows.map((row) => row.length));
  return { sheet: name, row: 0, column: 0, rows: sheet.rows.length, columns };
}
