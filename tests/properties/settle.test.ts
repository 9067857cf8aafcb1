import { describe, expect, it } from "vitest";
import { settle } from "../../core/plan/settle.ts";
import { settleLaws } from "./settle-laws.ts";

describe("settle(ideal, total, floor)", () => {
  it.each(settleLaws)("$name", { timeout: 60_000 }, (one) => {
    one.assert(settle);
  });
});

describe("laws of settle", () => {
  it.each(settleLaws)("a broken kernel fails: $name", (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });
});
