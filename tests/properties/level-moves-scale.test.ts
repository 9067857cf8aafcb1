import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFixed } from "../../core/store/level/level.ts";
import { scaleToWhole } from "../../core/store/level/scale-to-whole.ts";
import { moveCases, ONE_IN_UNITS, sumOfUnits, toUnits } from "./level-moves-cases.ts";

describe("scaleToWhole(level) of a draft", () => {
  it("sums to exactly 1 and moves nothing fixed, or refuses where there is no room or nothing to scale", () => {
    fc.assert(
      fc.property(moveCases("draft"), ({ level, units }) => {
        const isScalable = level.some((row, place) => !isFixed(row) && (units[place] ?? 0n) > 0n);
        const fixed = sumOfUnits(units.filter((_, place) => level[place] && isFixed(level[place])));
        if (!isScalable || fixed >= ONE_IN_UNITS) {
          expect(() => scaleToWhole(level)).toThrow();
          return;
        }
        const targets = scaleToWhole(level);
        expect(sumOfUnits(targets.map(toUnits))).toBe(ONE_IN_UNITS);
        for (const [place, row] of level.entries()) {
          expect(!isFixed(row) || targets[place] === row.target).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves a whole as it is", () => {
    fc.assert(
      fc.property(moveCases("none", "noise"), ({ level }) => {
        expect(scaleToWhole(level)).toEqual(level.map(({ target }) => target));
      }),
      { numRuns: 1000 },
    );
  });
});
