import { describe, expect, test } from "vitest";
import { Decimal } from "../../../../core/cells/decimal.ts";
import { exactPercentText } from "../../../../core/store/level/exact-percent.ts";
import { levelState } from "../../../../core/store/level/level-state.ts";
import { scaleToWhole } from "../../../../core/store/level/scale-to-whole.ts";
import { typeTarget } from "../../../../core/store/level/type-target.ts";
import { levelOf, targetTexts } from "./levels.ts";

describe("levelState(level) says", () => {
  test.each<[readonly string[], string, string]>([
    [["A 0.6", "B 0.4"], "complete", "adds up to 100%"],
    [["A 0.48", "B 0.4", "C -"], "short", "12% left to place"],
    [["A 0.48", "B 0.555"], "over", "3.5% too much"],
    [["A 0.5", "B 0.4999"], "short", "0.01% left to place"],
    [["A 0.5", "B 0.499998"], "short", "0.0002% left to place"],
    [["A 0.5", "B 0.50000001"], "over", "0.000001% too much"],
    [["A 0.3333333333333333", "B 0.3333333333333333", "C 0.3333333333333333"], "complete", "adds up to 100%"],
    [[], "short", "100% left to place"],
    [["A 0.0000001"], "short", "99.99999% left to place"],
  ])("%j is %s: %s", (rows, kind, text) => {
    expect(levelState(levelOf(...rows))).toMatchObject({ kind, text });
  });
});

describe("exactPercentText(fraction)", () => {
  test.each([
    ["0.125", "12.5%"],
    ["0.33335", "33.34%"],
    ["0", "0%"],
    ["1", "100%"],
    ["0.0000031", "0.0003%"],
    ["-0.05", "−5%"],
  ])("of %s is %s", (fraction, text) => {
    expect(exactPercentText(new Decimal(fraction))).toBe(text);
  });
});

describe("scaleToWhole(level)", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["raises what is not fixed in proportion", ["A 0.3", "B 0.3", "C 0.2 pinned"], ["0.4", "0.4", "0.2"]],
    ["lowers it", ["A 0.9", "B 0.3", "C 0.2 computed"], ["0.6", "0.2", "0.2"]],
    ["keeps blank ones blank", ["A 0.3", "B -"], ["1", "-"]],
    ["leaves a complete level as it is", ["A 0.33335", "B 0.66665"], ["0.33335", "0.66665"]],
    ["rounds by largest remainder", ["A 0.2", "B 0.2", "C 0.2"], ["0.3334", "0.3333", "0.3333"]],
  ])("%s", (_, rows, expected) => {
    expect(targetTexts(scaleToWhole(levelOf(...rows)))).toEqual(expected);
  });

  test.each<[string, readonly string[], string]>([
    [
      "no room",
      ["A 0.1", "B 0.7 pinned", "C 0.5 pinned"],
      "Targets, Target: B and C are pinned at 120% together, which leaves nothing for the others. Lower one of them first.",
    ],
    [
      "no room beside one formula",
      ["A 0.1", "B 1 computed"],
      "Targets, Target: B is computed by a formula at 100%, which leaves nothing for the others. Lower it first.",
    ],
    [
      "nothing but zeros",
      ["A 0", "B -", "C 0.5 pinned"],
      "Targets, Target: there is nothing to scale: A and B have no target above 0%. Give one of them a target first.",
    ],
    [
      "nothing that may move",
      ["A 0.2 pinned", "B 0.5 computed"],
      "Targets, Target: there is nothing to scale: every target is pinned or computed. Unpin or change one of them.",
    ],
    ["no targets at all", [], "Targets, Target: there is nothing to scale: there are no targets. Add one."],
  ])("refuses %s", (_, rows, message) => {
    expect(() => scaleToWhole(levelOf(...rows))).toThrow(message);
  });
});

describe("typeTarget(level, index, to)", () => {
  test("sets one target to the last digit and no other", () => {
    expect(targetTexts(typeTarget(levelOf("A 0.6", "B 0.4"), 0, new Decimal("0.123456")))).toEqual(["0.123456", "0.4"]);
  });

  test("types over a pin, and clears", () => {
    expect(targetTexts(typeTarget(levelOf("A 0.6 pinned", "B 0.4"), 0, undefined))).toEqual(["-", "0.4"]);
  });

  test("refuses what is no weight", () => {
    expect(() => typeTarget(levelOf("A 0.6"), 0, new Decimal("1.00001"))).toThrow(
      "Targets (A), Target: 100.001% is not between 0% and 100%. Enter a weight such as 60%.",
    );
  });

  test("refuses what a formula computes", () => {
    expect(() => typeTarget(levelOf("A 0.6 computed"), 0, new Decimal(1))).toThrow("computed by a formula");
  });
});
