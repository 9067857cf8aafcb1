import type { Change } from "../../../addin/host/change.ts";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import type { HostHarness } from "./harness.ts";
import { at, expecting, sheetOf, write } from "./sheets.ts";

/** A workbook with formulas and names that point at what the long change moves. */
export const LONG_BOOK: WorkbookSpec = {
  sheets: [
    sheetOf("Targets", [
      ["Class", "Target", "Note", "Spare"],
      ["Stocks", 0.6, "kept", 1],
      ["Bonds", 0.3, "kept", 2],
      ["Cash", 0.1, "", 3],
      ["Total", "=SUM(B2:B4)"],
    ]),
    sheetOf("Other", [
      ["007", "='Targets'!B3*2", "=SUM(Targets!B2:B5)"],
      ["", "=Goals", 4],
      ["gone", "=A1", 5],
      ["last"],
    ]),
    sheetOf("It's 50%", [["copied", "=A1&Other!A1"]]),
    sheetOf("Scratch", [
      ["a", 1],
      ["b", "=B1+1"],
    ]),
  ],
  names: [
    { name: "Goals", reference: "Targets!$B$2:$B$4" },
    { name: "Sketch", reference: "Scratch!$A$1:$B$2" },
  ],
};

/** How many steps the long change has. */
export const LONG_LENGTH = 13;

/** A change that holds every kind of step, worked out from the workbook as it stands. */
export function longChange(harness: HostHarness): Promise<Change> {
  return expecting(
    harness,
    ["Targets!A1:D5", "Other!A1:C4", "Scratch!A1:B2"],
    write("Targets!A2:C3", [
      ["Shares", null, ""],
      [null, "=0.1+0.2", "007"],
    ]),
    { kind: "insertRows", sheet: "Targets", row: 3, count: 2, like: 2 },
    write("Targets!A4:B5", [
      ["Gold", 0.05],
      ["Land", 0.05],
    ]),
    { kind: "insertColumns", sheet: "Targets", column: 1, count: 1 },
    write("Targets!B1", [["Asset ID"]]),
    {
      kind: "insertSheet",
      sheet: sheetOf("Strategies", [
        ["Strategy", "Active"],
        ["Growth", true],
      ]),
    },
    { kind: "copySheet", from: "It's 50%", to: "It's 50% copy" },
    { kind: "name", name: "Plans", range: at("Strategies!A1:B2") },
    { kind: "name", name: "Goals", range: at("Targets!C2:C6") },
    { kind: "name", name: "Plans", range: undefined },
    { kind: "deleteRows", sheet: "Other", row: 2, count: 1 },
    { kind: "deleteColumns", sheet: "Targets", column: 4, count: 1 },
    { kind: "deleteSheet", sheet: "Scratch" },
  );
}
