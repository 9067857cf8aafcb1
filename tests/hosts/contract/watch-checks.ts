import { expect } from "vitest";
import type { HostCheck, HostHarness } from "./harness.ts";
import { applyOne, at, change, inverseIn, sheetOf, write } from "./sheets.ts";

const WATCHED = "Targets!B2:B3";

/** Each way in which what is watched can change. */
const CHANGES: readonly (readonly [string, (harness: HostHarness) => Promise<unknown>])[] = [
  ["an edit in the range", (harness) => harness.type(at("Targets!B3"), 0.5)],
  ["a formula", (harness) => harness.type(at("Targets!B2"), { formula: "=1-B3" })],
  ["a cell emptied", (harness) => harness.type(at("Targets!B2"), "")],
  [
    "a change of the host's own",
    async (harness) => inverseIn(await applyOne(harness, change(write(WATCHED, [[1], [0]])))),
  ],
  [
    "rows inserted above",
    (harness) => harness.userStep({ kind: "insertRows", sheet: "Targets", row: 0, count: 1, like: undefined }),
  ],
  ["a row deleted", (harness) => harness.userStep({ kind: "deleteRows", sheet: "Targets", row: 2, count: 1 })],
  [
    "a column inserted",
    (harness) => harness.userStep({ kind: "insertColumns", sheet: "Targets", column: 0, count: 1 }),
  ],
  ["the sheet renamed", (harness) => harness.renameSheet("Targets", "Goals")],
  ["the sheet deleted", (harness) => harness.userStep({ kind: "deleteSheet", sheet: "Targets" })],
];

async function begin(harness: HostHarness): Promise<number> {
  await harness.start({
    sheets: [
      sheetOf("Targets", [
        ["Class", "Target"],
        ["Stocks", 0.6],
        ["Bonds", 0.4],
      ]),
      sheetOf("Other", [["x"]]),
    ],
  });
  return harness.watch([at("Other!A1"), at(WATCHED)]);
}

/** How hosts tell of changes. A call too many is possible anywhere, so that none is counted where none is due. */
export const watchChecks: readonly HostCheck[] = [
  ...CHANGES.map(
    ([what, make]): HostCheck => ({
      name: `calls whoever watches after ${what}`,
      check: async (harness) => {
        const watcher = await begin(harness);
        const before = await harness.calls(watcher);
        await make(harness);
        expect(await harness.calls(watcher)).toBeGreaterThan(before);
      },
    }),
  ),
  {
    name: "makes few calls of many quick changes, and one again after later ones",
    check: async (harness) => {
      const watcher = await begin(harness);
      const before = await harness.calls(watcher);
      const steps = Array.from({ length: 50 }, (_, count) => write(WATCHED, [[count], [1]]));
      await harness.apply(...steps.map((step) => change(step)));
      const calls = (await harness.calls(watcher)) - before;
      expect(calls).toBeGreaterThan(0);
      expect(calls).toBeLessThan(10);
      await harness.type(at("Targets!B2"), 7);
      expect(await harness.calls(watcher)).toBeGreaterThan(before + calls);
    },
  },
  {
    name: "calls every watcher, and none that has stopped",
    check: async (harness) => {
      const first = await begin(harness);
      const second = await harness.watch([at(WATCHED)]);
      const [before, beforeToo] = [await harness.calls(first), await harness.calls(second)];
      await harness.unwatch(first);
      await harness.type(at("Targets!B2"), 7);
      expect(await harness.calls(second)).toBeGreaterThan(beforeToo);
      expect(await harness.calls(first)).toBe(before);
    },
  },
  {
    name: "calls after a change that was put back, or leaves it, and goes on telling",
    check: async (harness) => {
      const watcher = await begin(harness);
      await harness.failAt(1, false);
      const failing = change(write(WATCHED, [[1], [0]]), write("Other!A1", [["y"]]));
      expect(await applyOne(harness, failing)).toMatchObject({ kind: "failed", isRestored: true });
      const before = await harness.calls(watcher);
      await harness.type(at("Other!A1"), "z");
      expect(await harness.calls(watcher)).toBeGreaterThan(before);
    },
  },
];
