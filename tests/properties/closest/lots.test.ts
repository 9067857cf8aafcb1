import { describe, expect, it } from "vitest";
import { chooseLots } from "../../../core/closest/lots/index.ts";
import { isTold, lotLaws, otherMutants } from "./lots/lot-laws.ts";

describe("chooseLots(problem)", () => {
  it.each(lotLaws)("$name", { timeout: 120_000 }, (one) => {
    one.assert(chooseLots);
  });
});

describe("laws of chooseLots", () => {
  it.each(lotLaws)("a broken kernel fails: $name", { timeout: 120_000 }, (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });

  it.each(otherMutants)("a kernel that %s is told from the brute force", { timeout: 120_000 }, (_, mutant) => {
    expect(isTold(mutant)).toBe(true);
  });
});
