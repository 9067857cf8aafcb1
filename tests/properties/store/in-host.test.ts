import fc from "fast-check";
import { expect, test } from "vitest";
import { type HostStep, runInHost } from "./in-host.ts";
import { starts } from "./starts.ts";
import { operations } from "./steps.ts";

const steps: fc.Arbitrary<HostStep> = fc.record({
  operation: operations,
  fate: fc.constantFrom<HostStep["fate"][]>(
    "saved",
    "saved and taken back",
    "a step fails",
    "edited meanwhile",
    "edited, then taken back",
  ),
  seed: fc.nat({ max: 1000 }),
});

test("the store in a workbook is saved whole or not at all, whatever fails, and taken back to the last cell", async () => {
  const tally = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(starts, fc.array(steps, { minLength: 8, maxLength: 14 }), (start, sequence) =>
      runInHost(start.state, sequence, tally),
    ),
    { numRuns: 60 },
  );
  const expected = ["saved", "saved and taken back", "edited, then taken back", "put back", "conflict"];
  expect(expected.filter((what) => (tally.get(what) ?? 0) < 20)).toEqual([]);
}, 120_000);
