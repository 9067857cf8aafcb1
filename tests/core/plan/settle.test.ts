import { describe, expect, it } from "vitest";
import { settle } from "../../../core/plan/settle.ts";

const loose = (ideal: readonly number[]): readonly number[] => ideal.map(() => -1_000_000);

describe("settle", () => {
  it.each([
    ["gives the unit left over to the largest remainder", [33.4, 33.3, 33.3], 100, [34, 33, 33]],
    ["gives equal remainders to the earlier entry", [33.25, 33.25, 33.5], 100, [33, 33, 34]],
    ["divides 100 by three", [100 / 3, 100 / 3, 100 / 3], 100, [34, 33, 33]],
    ["divides 200 by three", [200 / 3, 200 / 3, 200 / 3], 200, [67, 67, 66]],
    ["keeps an ideal of 0 at 0", [0, 0.5, 0.5], 1, [0, 1, 0]],
    ["keeps whole ideals", [12, 0, -7], 5, [12, 0, -7]],
    ["rounds sells down and lets the earlier keep the unit", [-10.5, -10.5, 21], 0, [-10, -11, 21]],
    ["settles a rebalance", [-100.7, 60.4, 40.3], 0, [-101, 61, 40]],
    ["never turns a small buy into a sell", [0.2, 0.2, -0.4], 0, [0, 0, 0]],
    ["takes floating point for the tie it is", [0.1 + 0.2, 0.3, 0.4], 1, [0, 0, 1]],
    ["takes a whole number missed by floating point for whole", [9.999999999, 0.5, 0.500000001], 11, [10, 1, 0]],
    ["is empty for nothing", [], 0, []],
  ])("settle %s", (_, ideal, total, expected) => {
    expect(settle(ideal, total, loose(ideal))).toEqual(expected);
  });

  it("settle(ideal, total, floor) sells a holding entirely at its floor and not beyond, whatever floating point says", () => {
    expect(settle([-500.0000000001, 500.0000000001], 0, [-500, 0])).toEqual([-500, 500]);
  });

  it("settle(−0.2 in company) is 0 and not −0", () => {
    expect(Object.is(settle([-0.2, -0.8], -1, [-1, -1])[0], 0)).toBe(true);
  });

  it("settle(buys, total, floor) lets a short stay though its floor is positive", () => {
    expect(settle([0, 10], 10, [500, -3])).toEqual([0, 10]);
  });

  it.each([
    ["a total that is not whole", [1.5], 1.5, [0], "The total 1.5 must be whole"],
    ["a total far from the ideal", [1.5], 3, [0], "within a unit"],
    ["an ideal that is no number", [NaN], 0, [0], "within a unit"],
    ["a sell below its floor", [-5.5, 5.5], 0, [-5, 0], "Entry 0: the ideal change -5.5 is below its floor -5"],
    ["floors of different length", [1], 1, [], "floor has 0 entries where 1 are due"],
  ])("settle refuses %s", (_, ideal, total, floor, message) => {
    expect(() => settle(ideal, total, floor)).toThrow(message);
  });
});
