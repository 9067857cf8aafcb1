import { describe, expect, it } from "vitest";
import { moveTarget } from "../../core/store/level/move-target.ts";
import { levelMoveLaws } from "./level-moves-laws.ts";
import { levelMoveStopLaws } from "./level-moves-stop-laws.ts";

const laws = [...levelMoveLaws, ...levelMoveStopLaws];

describe("moveTarget(level, index, to)", () => {
  it.each(laws)("$name", { timeout: 60_000 }, (one) => {
    one.assert(moveTarget);
  });
});

describe("laws of moveTarget", () => {
  it.each(laws)("a broken move fails: $name", (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });
});
