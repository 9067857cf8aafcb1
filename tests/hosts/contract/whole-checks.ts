import { expect } from "vitest";
import type { HostCheck } from "./harness.ts";
import { LONG_BOOK, LONG_LENGTH, longChange } from "./long-change.ts";
import { applyOne, at, change, contentsOf, expecting, inverseIn, sheetOf, write } from "./sheets.ts";

/** How hosts make a change as a whole or not at all. */
export const wholeChecks: readonly HostCheck[] = [
  {
    name: "makes a change that holds every kind of step",
    check: async (harness) => {
      await harness.start(LONG_BOOK);
      const wanted = await longChange(harness);
      expect(wanted.steps).toHaveLength(LONG_LENGTH);
      expect(await applyOne(harness, wanted)).toMatchObject({ kind: "applied" });
      expect(contentsOf(await harness.workbook())).toEqual(
        contentsOf({
          sheets: [
            sheetOf("Targets", [
              ["Class", "Asset ID", "Target", "Note"],
              ["Shares", "", 0.6],
              ["Bonds", "", "=0.1+0.2", "007"],
              ["Gold", "", 0.05],
              ["Land", "", 0.05],
              ["Cash", "", 0.1],
              ["Total", "", "=SUM(C2:C6)"],
            ]),
            sheetOf("Other", [["007", "='Targets'!C3*2", "=SUM(Targets!C2:C7)"], ["", "=Goals", 4], ["last"]]),
            sheetOf("It's 50%", [["copied", "=A1&Other!A1"]]),
            sheetOf("Strategies", [
              ["Strategy", "Active"],
              ["Growth", true],
            ]),
            sheetOf("It's 50% copy", [["copied", "=A1&Other!A1"]]),
          ],
          names: [{ name: "Goals", reference: "Targets!C2:C6" }],
        }),
      );
    },
  },
  ...Array.from(
    { length: LONG_LENGTH },
    (_, step): HostCheck => ({
      name: `leaves the workbook exactly as it was when step ${step} of ${LONG_LENGTH} fails`,
      check: async (harness) => {
        await harness.start(LONG_BOOK);
        const before = contentsOf(await harness.workbook());
        const wanted = await longChange(harness);
        await harness.failAt(step, false);
        const outcome = await applyOne(harness, wanted);
        expect(outcome).toMatchObject({ kind: "failed", isRestored: true });
        expect(outcome.kind === "failed" && outcome.why).toMatch(/\S.*[^.]$/);
        expect(contentsOf(await harness.workbook())).toEqual(before);
        const again = await applyOne(harness, wanted);
        expect(again).toMatchObject({ kind: "applied" });
      },
    }),
  ),
  {
    name: "shows nobody half of a change while it is made",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("One", [["old"], ["old"], ["old"]])] });
      const steps = [0, 1, 2].map((row) => write(`One!A${row + 1}`, [["new"]]));
      const { outcome, reads } = await harness.applyAndRead(
        await expecting(harness, ["One!A1:A3"], ...steps),
        at("One!A1:A3"),
      );
      expect(outcome.kind).toBe("applied");
      const seen = new Set(reads.map(({ values }) => values.flat().join(" ")));
      expect([...seen].filter((text) => text !== "old old old" && text !== "new new new")).toEqual([]);
    },
  },
  {
    name: "says so when putting things back fails too",
    check: async (harness) => {
      await harness.start(LONG_BOOK);
      const wanted = await longChange(harness);
      await harness.failAt(3, true);
      expect(await applyOne(harness, wanted)).toMatchObject({ kind: "failed", isRestored: false });
    },
  },
  {
    name: "fails and restores when a step names a sheet that is not there or a name that is taken",
    check: async (harness) => {
      await harness.start(LONG_BOOK);
      const first = write("Targets!A1", [["x"]]);
      const wrong = [
        change(first, write("Gone!A1", [["x"]])),
        change(first, { kind: "insertSheet", sheet: sheetOf("other", [["x"]]) }),
        change(first, { kind: "copySheet", from: "Gone", to: "New" }),
        change(first, { kind: "copySheet", from: "Other", to: "TARGETS" }),
      ];
      for (const one of wrong) {
        expect(await applyOne(harness, one)).toMatchObject({ kind: "failed", isRestored: true });
      }
      expect(contentsOf(await harness.workbook())).toEqual(contentsOf(LONG_BOOK));
    },
  },
  {
    name: "takes a whole change back with one undo, where it groups them",
    check: async (harness) => {
      await harness.start(LONG_BOOK);
      const { undoGroup } = await harness.capabilities();
      await harness.type(at("Other!D1"), "typed before");
      const before = contentsOf(await harness.workbook());
      inverseIn(await applyOne(harness, await longChange(harness)));
      if (undoGroup) {
        await harness.undo();
        expect(contentsOf(await harness.workbook())).toEqual(before);
      } else {
        await expect(harness.undo()).rejects.toThrow();
      }
    },
  },
  {
    name: "writes formulas beside a table without touching them when rows come in",
    check: async (harness) => {
      await harness.start({
        sheets: [
          sheetOf("Plan", [
            ["Class", "Target", "", "Left", "=1-SUM(B2:B3)"],
            ["Stocks", 0.6, "", "Twice", "=$B$2*2"],
            ["Bonds", 0.4],
          ]),
        ],
      });
      const rows = { kind: "insertRows" as const, sheet: "Plan", row: 2, count: 1, like: 1 };
      const wanted = change(rows, write("Plan!A3:E3", [["Cash", 0, null, null, null]]));
      inverseIn(await applyOne(harness, wanted));
      const [block] = await harness.read([at("Plan!D1:E4")]);
      expect(block?.formulas).toEqual([
        ["", "=1-SUM(B2:B4)"],
        ["", "=$B$2*2"],
        ["", ""],
        ["", ""],
      ]);
    },
  },
];
