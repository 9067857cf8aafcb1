import { isBlank } from "../../cells/text.ts";
import { flag } from "../../settings/index.ts";
import type { Finding } from "../finding.ts";
import { cellOf, headerText } from "./layout.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/** Whether a row is pinned. A cell that says neither pins it: what may be meant to stay stays. */
export function readPinned({ table, layout }: TargetsSheet, row: number, findings: Finding[]): boolean {
  const cell = cellOf(table, layout, row, "pinned");
  if (isBlank(cell)) {
    return false;
  }
  const reading = flag.read(cell);
  if ("value" in reading) {
    return reading.value;
  }
  findings.push({
    ...reading,
    code: "BAD_PINNED",
    range: table.name,
    row: row + 1,
    column: headerText(table, layout, "pinned"),
    cell: { row, column: layout.columnByField.get("pinned") },
    consequence: "the target counts as pinned",
  });
  return true;
}
