import { expect } from "vitest";
import type { HostCheck } from "./harness.ts";
import { LONG_BOOK, longChange } from "./long-change.ts";
import { applyOne, at, contentsOf, expecting, inverseIn, write } from "./sheets.ts";

/** How hosts take a change back with its inverse. */
export const inverseChecks: readonly HostCheck[] = [
  {
    name: "brings everything back with the inverse, and forward again with the inverse of that",
    check: async (harness) => {
      await harness.start(LONG_BOOK);
      const inverse = inverseIn(await applyOne(harness, await longChange(harness)));
      const after = contentsOf(await harness.workbook());
      const forward = inverseIn(await applyOne(harness, inverse));
      expect(contentsOf(await harness.workbook())).toEqual(contentsOf(LONG_BOOK));
      inverseIn(await applyOne(harness, forward));
      const sorted = (book: unknown) => JSON.stringify(book).split(/[{}]/).sort();
      expect(sorted(contentsOf(await harness.workbook()))).toEqual(sorted(after));
    },
  },
  ...["Targets!A2", "Targets!B1", "Targets!C4", "Strategies!A2", "Strategies!Z99", "Targets!M5"].map(
    (address): HostCheck => ({
      name: `takes nothing back after an edit of ${address}, which the change had made or filled`,
      check: async (harness) => {
        await harness.start(LONG_BOOK);
        const inverse = inverseIn(await applyOne(harness, await longChange(harness)));
        await harness.type(at(address), "edited");
        const before = contentsOf(await harness.workbook());
        expect(await applyOne(harness, inverse)).toEqual({ kind: "conflict", at: at(address) });
        expect(contentsOf(await harness.workbook())).toEqual(before);
      },
    }),
  ),
  {
    name: "takes a change back after an edit elsewhere, which stays",
    check: async (harness) => {
      await harness.start(LONG_BOOK);
      const wanted = await expecting(harness, ["Targets!A1:D5"], write("Targets!A2:C2", [["Shares", null, "x"]]));
      const inverse = inverseIn(await applyOne(harness, wanted));
      await harness.type(at("Targets!B2"), 0.55);
      expect(await applyOne(harness, inverse)).toMatchObject({ kind: "applied" });
      const [block] = await harness.read([at("Targets!A2:C2")]);
      expect(block?.values).toEqual([["Stocks", 0.55, "kept"]]);
    },
  },
];
