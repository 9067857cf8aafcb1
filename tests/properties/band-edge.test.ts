import { describe, expect, it } from "vitest";
import { moveToBands } from "../../core/plan/band-edge.ts";
import { bandLaws } from "./band-laws.ts";

describe("moveToBands(v, T, L, U, low, high, total)", () => {
  it.each(bandLaws)("$name", { timeout: 60_000 }, (one) => {
    one.assert(moveToBands);
  });
});

describe("laws of moveToBands", () => {
  it.each(bandLaws)("a broken kernel fails: $name", (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });
});
