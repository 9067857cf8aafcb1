import { describe, expect, it } from "vitest";
import { undominated } from "../../../core/closest/lots/undominated.ts";
import { keepMutants, keepsTheClosest } from "./lots/undominated-law.ts";

describe("undominated(choices, contest)", () => {
  it(keepsTheClosest.name, () => {
    keepsTheClosest.assert(undominated);
  });

  it.each(keepMutants(undominated))("a rule that %s is seen to lose the closest", (_, mutant) => {
    expect(keepsTheClosest.isBrokenBy(mutant)).toBe(true);
  });
});
