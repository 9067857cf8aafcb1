import { describe, expect, it } from "vitest";
import { fillLargestGaps } from "../../core/plan/largest-gap.ts";
import { gapLaws } from "./gap-laws.ts";

describe("fillLargestGaps(v, t, L, U, total, base)", () => {
  it.each(gapLaws)("$name", { timeout: 60_000 }, (one) => {
    one.assert(fillLargestGaps);
  });
});

describe("laws of fillLargestGaps", () => {
  it.each(gapLaws)("a broken kernel fails: $name", (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });
});
