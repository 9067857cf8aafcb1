import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tally } from "./kernel-run.ts";
import { MUTANTS } from "./mutants.ts";
import { CORE, type Core } from "./real-store.ts";
import { runSteps } from "./run-steps.ts";
import { starts } from "./starts.ts";
import { sequences } from "./steps.ts";

/** Cases in each of which many things happen to a workbook. */
function cases(kernel: Core, tally: Tally, minLength: number) {
  return fc.property(starts, sequences(minLength), (start, steps) => runSteps(kernel, start.state, steps, tally));
}

const EVERY_OPERATION = [
  "add strategy",
  "save strategy",
  "delete strategy",
  "duplicate",
  "save class",
  "delete class",
  "save holding",
  "delete holding",
  "save targets",
];

describe("the store against a naive model", () => {
  test("agrees after every one of many operations and edits by hand, cell by cell", () => {
    const tally: Tally = new Map();
    fc.assert(cases(CORE, tally, 15), { numRuns: 300 });
    expect(EVERY_OPERATION.filter((operation) => (tally.get(operation) ?? 0) < 20)).toEqual([]);
  }, 120_000);

  test.each(Object.entries(MUTANTS))("differs where the store %s", (_, mutant) => {
    expect(fc.check(cases(mutant, new Map(), 15), { numRuns: 300, endOnFailure: true, seed: 1 }).failed).toBe(true);
  });
});
