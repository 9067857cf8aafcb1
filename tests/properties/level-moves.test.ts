import { describe, expect, it } from "vitest";
import { moveTarget } from "../../core/store/level/move-target.ts";
import { levelMoveLaws } from "./level-moves-laws.ts";

describe("moveTarget(level, index, to)", () => {
  it.each(levelMoveLaws)("$name", { timeout: 60_000 }, (one) => {
    one.assert(moveTarget);
  });
});

describe("laws of moveTarget", () => {
  it.each(levelMoveLaws)("a broken move fails: $name", (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });
});
