import { describe, expect, it } from "vitest";
import { level } from "../../core/plan/level.ts";
import { levelLaws } from "./level-laws.ts";
import { levelLeastLaws } from "./level-least-laws.ts";

const laws = [...levelLaws, ...levelLeastLaws];

describe("level(t, L, U, total)", () => {
  it.each(laws)("$name", { timeout: 60_000 }, (one) => {
    one.assert(level);
  });
});

describe("laws of level", () => {
  it.each(laws)("a broken kernel fails: $name", (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });
});
