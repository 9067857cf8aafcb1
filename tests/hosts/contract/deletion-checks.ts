import { expect } from "vitest";
import type { Step } from "../../../addin/host/change.ts";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import type { HostCheck } from "./harness.ts";
import { applyOne, at, contentsOf, expecting, inverseIn, sheetOf } from "./sheets.ts";

/** Formulas and names that point at the last row, the last column and the last sheet, which go. */
const BOOK: WorkbookSpec = {
  sheets: [
    sheetOf("Plan", [
      ["=Targets!B3", "=SUM(Targets!$B$2:$B$3)", "=SUM(Targets!A2:B2)"],
      ["=Scratch!A1", "=Goals", "untouched"],
    ]),
    sheetOf("Targets", [
      ["Class", "Target", "=B3"],
      ["Stocks", 0.6, "=SUM(B2:B3)"],
      ["Bonds", 0.4],
    ]),
    sheetOf("Scratch", [[1], [2]]),
  ],
  names: [
    { name: "Goals", reference: "Targets!$B$2:$B$3" },
    { name: "Sketch", reference: "Scratch!$A$1:$A$9" },
  ],
};

const DELETIONS: readonly (readonly [string, Step])[] = [
  ["a row", { kind: "deleteRows", sheet: "Targets", row: 2, count: 1 }],
  ["two rows", { kind: "deleteRows", sheet: "Targets", row: 1, count: 2 }],
  ["a column", { kind: "deleteColumns", sheet: "Targets", column: 1, count: 1 }],
  ["a sheet", { kind: "deleteSheet", sheet: "Scratch" }],
];

/** How hosts bring back what a deletion breaks elsewhere. */
export const deletionChecks: readonly HostCheck[] = DELETIONS.flatMap(([what, step]): readonly HostCheck[] => [
  {
    name: `brings back formulas and names that pointed into ${what} when the deletion is taken back`,
    check: async (harness) => {
      await harness.start(BOOK);
      const wanted = await expecting(harness, ["Targets!A1:C3", "Scratch!A1:A2"], step);
      const inverse = inverseIn(await applyOne(harness, wanted));
      inverseIn(await applyOne(harness, inverse));
      expect(contentsOf(await harness.workbook())).toEqual(contentsOf(BOOK));
    },
  },
  {
    name: `brings back formulas and names that pointed into ${what} when a later deletion fails`,
    check: async (harness) => {
      await harness.start(BOOK);
      const later: Step = { kind: "deleteRows", sheet: "Targets", row: 0, count: 1 };
      const wanted = await expecting(harness, ["Targets!A1:C3", "Scratch!A1:A2"], step, later);
      await harness.failAt(1, false);
      expect(await applyOne(harness, wanted)).toMatchObject({ kind: "failed", isRestored: true });
      expect(contentsOf(await harness.workbook())).toEqual(contentsOf(BOOK));
    },
  },
  {
    name: `does not bring back ${what} after an edit of a formula that pointed into it`,
    check: async (harness) => {
      await harness.start(BOOK);
      const wanted = await expecting(harness, ["Targets!A1:C3", "Scratch!A1:A2"], step);
      const inverse = inverseIn(await applyOne(harness, wanted));
      const edited = at(step.kind === "deleteSheet" ? "Plan!A2" : "Plan!B1");
      await harness.type(edited, 1);
      expect(await applyOne(harness, inverse)).toEqual({ kind: "conflict", at: edited });
    },
  },
]);
