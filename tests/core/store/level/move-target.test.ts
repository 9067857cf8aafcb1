import { describe, expect, test } from "vitest";
import { Decimal } from "../../../../core/cells/decimal.ts";
import { moveTarget } from "../../../../core/store/level/move-target.ts";
import { levelOf, targetTexts } from "./levels.ts";

function moved(rows: readonly string[], to: string, index = 0) {
  const { targets, stop, carrier } = moveTarget(levelOf(...rows), index, new Decimal(to));
  return [targetTexts(targets).join(" "), stop?.text, carrier];
}

describe("moveTarget(level, 0, to) on a level that sums to 1", () => {
  test.each<[string, readonly string[], string, string]>([
    ["scales the others in proportion", ["A 0.6", "B 0.3", "C 0.1"], "0.2", "0.2 0.6 0.2"],
    [
      "leaves pinned and computed ones alone",
      ["A 0.4", "B 0.2 pinned", "C 0.1 computed", "D 0.3"],
      "0.5",
      "0.5 0.2 0.1 0.2",
    ],
    ["shares equally where the others are all 0", ["A 1", "B 0", "C 0", "D 0"], "0", "0 0.3334 0.3333 0.3333"],
    ["shares with blank ones where the others are all 0", ["A 1", "B -", "C 0"], "0.5", "0.5 0.25 0.25"],
    ["keeps a 0 at 0 beside others", ["A 0.5", "B 0.5", "C 0"], "0", "0 1 0"],
    ["keeps a blank blank beside others", ["A 0.5", "B 0.5", "C -"], "0.2", "0.2 0.8 -"],
    ["rounds the value to a hundredth of a percent", ["A 0.5", "B 0.5"], "0.33335", "0.3334 0.6666"],
    ["takes a value above 1 for 1", ["A 0.5", "B 0.5"], "7", "1 0"],
    ["takes a value below 0 for 0", ["A 0.5", "B 0.5"], "-0.1", "0 1"],
    [
      "gives what rounding leaves to the largest remainders",
      ["A 0.1", "B 0.3", "C 0.3", "D 0.3"],
      "0",
      "0 0.3334 0.3333 0.3333",
    ],
    [
      "takes thirds in doubles for a whole",
      ["A 0.3333333333333333", "B 0.3333333333333333", "C 0.3333333333333333"],
      "0.2",
      "0.2 0.4 0.4",
    ],
  ])("%s", (_, rows, to, expected) => {
    expect(moved(rows, to)).toEqual([expected, undefined, undefined]);
  });

  test("lets the largest carry what is below a hundredth of a percent", () => {
    expect(moved(["A 0.5", "B 0.1", "C 0.3", "D 0.09995", "E 0.00005 pinned"], "0.4")).toEqual([
      "0.4 0.12 0.36005 0.1199 0.00005",
      undefined,
      2,
    ]);
  });
});

describe("moveTarget(level, 0, to) on a draft", () => {
  test.each<[string, readonly string[], string, string]>([
    ["up takes what is left to place", ["A 0.2", "B 0.12345", "C 0.3"], "0.5", "0.5 0.12345 0.3"],
    ["up beyond that scales the others to a sum of 1", ["A 0.2", "B 0.2", "C 0.2"], "0.8", "0.8 0.1 0.1"],
    ["down leaves more to place", ["A 0.2", "B 0.2", "C 0.2"], "0.1", "0.1 0.2 0.2"],
    ["of too much, down takes from the excess", ["A 0.8", "B 0.4", "C 0.4"], "0.5", "0.5 0.4 0.4"],
    ["of too much, down beyond that lets the others rise", ["A 0.8", "B 0.2", "C 0.2"], "0.4", "0.4 0.3 0.3"],
    ["of too much, up brings the others down", ["A 0.5", "B 0.4", "C 0.4"], "0.6", "0.6 0.2 0.2"],
    ["where all are pinned, up and down as far as there is room", ["A 0.2", "B 0.5 pinned"], "0.5", "0.5 0.5"],
  ])("%s", (_, rows, to, expected) => {
    expect(moved(rows, to)).toEqual([expected, undefined, undefined]);
  });
});

describe("moveTarget(level, 0, to) stops", () => {
  test.each<[string, readonly string[], string, string, string]>([
    [
      "at what one pinned target leaves",
      ["A 0.3", "B 0.6 pinned", "C 0.1"],
      "0.8",
      "0.4 0.6 0",
      "Stopped at 40%: B is pinned at 60%",
    ],
    [
      "at what two leave together",
      ["A 0.3", "B 0.35 pinned", "C 0.25 pinned", "D 0.1"],
      "1",
      "0.4 0.35 0.25 0",
      "Stopped at 40%: B and C are pinned at 60% together",
    ],
    [
      "at what a formula leaves",
      ["A 0.3", "B 0.6 computed", "C 0.1"],
      "0.8",
      "0.4 0.6 0",
      "Stopped at 40%: B is computed by a formula at 60%",
    ],
    [
      "at what both kinds leave",
      ["A 0.3", "B 0.2 pinned", "C 0.3 computed", "D 0.1 computed", "E 0.1"],
      "1",
      "0.4 0.2 0.3 0.1 0",
      "Stopped at 40%: B is pinned at 20%, C and D are computed by formulas at 40% together",
    ],
    [
      "without naming what is pinned at 0",
      ["A 0.3", "B 0.6 pinned", "C 0 pinned", "D 0.1"],
      "0.8",
      "0.4 0.6 0 0",
      "Stopped at 40%: B is pinned at 60%",
    ],
    [
      "exactly there",
      ["A 0.2", "B 0.66666 pinned", "C 0.13334"],
      "1",
      "0.33334 0.66666 0",
      "Stopped at 33.33%: B is pinned at 66.67%",
    ],
    [
      "at once where nothing else can take the rest",
      ["A 0.4", "B 0.6 pinned"],
      "0.1",
      "0.4 0.6",
      "Stopped at 40%: B is pinned at 60%",
    ],
    ["at once where there is no other", ["A 1"], "0.5", "1", "Stopped at 100%: there is no other target"],
    [
      "at once where the fixed ones are too much already",
      ["A 0.3", "B 0.9 pinned", "C 0.1"],
      "0.4",
      "0.3 0.9 0.1",
      "Stopped at 30%: B is pinned at 90%",
    ],
    [
      "where the excess is gone and nothing can rise",
      ["A 0.8", "B 0.4 pinned"],
      "0.1",
      "0.6 0.4",
      "Stopped at 60%: B is pinned at 40%",
    ],
  ])("%s", (_, rows, to, expected, text) => {
    expect(moved(rows, to)).toEqual([expected, text, undefined]);
  });

  test("and names what is in the way", () => {
    const level = levelOf("A 0.3", "B 0.2 pinned", "C 0.3 computed", "D 0.2");
    expect(moveTarget(level, 0, new Decimal(1)).stop).toMatchObject({
      kind: "pinned and computed",
      pinned: ["B"],
      computed: ["C"],
    });
  });
});

describe("moveTarget(level, index, to) refuses", () => {
  test.each([
    ["a pinned target", "A 0.5 pinned", "Targets (A), Pinned: the target of A is pinned. Unpin it to move it."],
    [
      "a computed target",
      "A 0.5 computed",
      "Targets (A), Target: the target of A is computed by a formula. Change the formula, or replace it with a number.",
    ],
  ])("%s", (_, row, message) => {
    expect(() => moveTarget(levelOf(row, "B 0.5"), 0, new Decimal("0.6"))).toThrow(message);
  });
});
