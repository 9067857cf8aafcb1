import { expect } from "vitest";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import type { HostCheck, HostHarness } from "./harness.ts";
import { applyOne, at, contentsOf, expecting, sheetOf, write } from "./sheets.ts";

const BOOK: WorkbookSpec = {
  sheets: [
    sheetOf("Targets", [
      ["Class", "Target", "Sum"],
      ["Stocks", 0.6, "=SUM(B2:B3)"],
      ["Bonds", 0.4, "=B3*2"],
    ]),
    sheetOf("Other", [["x"]]),
  ],
};

/** Each way in which somebody can get in between, and the cell that is named then. */
const EDITS: readonly (readonly [string, (harness: HostHarness) => Promise<void>, string])[] = [
  ["another value", (harness) => harness.type(at("Targets!B3"), 0.5), "Targets!B3"],
  ["the same number as a text", (harness) => harness.type(at("Targets!B2"), "0.6"), "Targets!B2"],
  ["a text in another case", (harness) => harness.type(at("Targets!A3"), "bonds"), "Targets!A3"],
  ["a blank", (harness) => harness.type(at("Targets!A2"), ""), "Targets!A2"],
  ["a number in a blank", (harness) => harness.type(at("Targets!A4"), 0), "Targets!A4"],
  ["another formula", (harness) => harness.type(at("Targets!C3"), { formula: "=B3*3" }), "Targets!C3"],
  ["a constant over a formula", (harness) => harness.type(at("Targets!C3"), 0.8), "Targets!C3"],
  ["a formula over a constant", (harness) => harness.type(at("Targets!B2"), { formula: "=0.6" }), "Targets!B2"],
  ["a sheet renamed", (harness) => harness.renameSheet("Targets", "Goals"), "Targets!A1:C4"],
  ["a sheet deleted", (harness) => harness.userStep({ kind: "deleteSheet", sheet: "Targets" }), "Targets!A1:C4"],
  [
    "rows inserted above",
    (harness) => harness.userStep({ kind: "insertRows", sheet: "Targets", row: 0, count: 2, like: undefined }),
    "Targets!A1",
  ],
  [
    "a column inserted",
    (harness) => harness.userStep({ kind: "insertColumns", sheet: "Targets", column: 1, count: 1 }),
    "Targets!B1",
  ],
  [
    "a row deleted",
    (harness) => harness.userStep({ kind: "deleteRows", sheet: "Targets", row: 1, count: 1 }),
    "Targets!A2",
  ],
];

/** How hosts refuse changes that were worked out from cells that are different now. */
export const conflictChecks: readonly HostCheck[] = [
  ...EDITS.map(
    ([what, edit, named]): HostCheck => ({
      name: `does nothing after ${what}, and names the cell`,
      check: async (harness) => {
        await harness.start(BOOK);
        const wanted = await expecting(harness, ["Other!A1", "Targets!A1:C4"], write("Other!A1", [["changed"]]));
        await edit(harness);
        const before = contentsOf(await harness.workbook());
        expect(await applyOne(harness, wanted)).toEqual({ kind: "conflict", at: at(named) });
        expect(contentsOf(await harness.workbook())).toEqual(before);
      },
    }),
  ),
  {
    name: "goes on after an edit elsewhere and after a recalculation",
    check: async (harness) => {
      await harness.start(BOOK);
      const wanted = await expecting(harness, ["Targets!A1:A3", "Targets!C2:C3"], write("Targets!A2", [["Shares"]]));
      await harness.type(at("Targets!B3"), 0.5);
      await harness.type(at("Other!A1"), "y");
      expect(await applyOne(harness, wanted)).toMatchObject({ kind: "applied" });
    },
  },
  {
    name: "deletes no row in which something stands that the change did not expect",
    check: async (harness) => {
      await harness.start(BOOK);
      await harness.type(at("Targets!F3"), "mine");
      const before = contentsOf(await harness.workbook());
      const wanted = await expecting(
        harness,
        ["Targets!A1:C3"],
        { kind: "insertRows", sheet: "Targets", row: 1, count: 2, like: undefined },
        { kind: "deleteRows", sheet: "Targets", row: 4, count: 1 },
      );
      expect(await applyOne(harness, wanted)).toEqual({ kind: "conflict", at: at("Targets!F3") });
      expect(contentsOf(await harness.workbook())).toEqual(before);
    },
  },
  {
    name: "makes two changes one after another, and the second sees the first",
    check: async (harness) => {
      await harness.start(BOOK);
      const first = await expecting(harness, ["Targets!B2"], write("Targets!B2", [[0.7]]));
      const second = await expecting(harness, ["Targets!B2"], write("Targets!B2", [[0.8]]));
      const third = await expecting(harness, ["Targets!A2"], write("Targets!A2", [["Shares"]]));
      const outcomes = await harness.apply(first, second, third);
      expect(outcomes.map(({ kind }) => kind)).toEqual(["applied", "conflict", "applied"]);
      const [block] = await harness.read([at("Targets!A2:B2")]);
      expect(block?.values).toEqual([["Shares", 0.7]]);
    },
  },
  {
    name: "refuses a change whose deletions do not come last",
    check: async (harness) => {
      await harness.start(BOOK);
      const wanted = await expecting(
        harness,
        ["Targets!A1:C4"],
        { kind: "deleteRows", sheet: "Targets", row: 2, count: 1 },
        write("Targets!A2", [["Shares"]]),
      );
      await expect(harness.apply(wanted)).rejects.toThrow(/last/);
      expect(contentsOf(await harness.workbook())).toEqual(contentsOf(BOOK));
    },
  },
];
