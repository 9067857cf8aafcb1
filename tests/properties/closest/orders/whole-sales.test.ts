import { describe, expect, it } from "vitest";
import { chooseOrders } from "../../../../core/closest/orders/index.ts";
import { closestOfAll } from "./brute-force.ts";
import { type Household, type Member, problemOf } from "./household.ts";

function memberOf(classIndex: number, value: number, share: number): Member {
  return { classIndex, value, share, kind: "candidate", mayBuy: true, maySell: true };
}

/** The closest sells the fourth holding entirely, which takes the level of the others down until the third is an order. */
const withdrawal: Household = {
  flow: "withdrawal",
  members: [
    memberOf(1, 33_930, 26),
    memberOf(1, 50_477, 48),
    memberOf(0, 50_000, 1),
    memberOf(1, 31_707, 2),
    memberOf(2, 50_000, 47),
    memberOf(2, 20_000, 49),
    memberOf(1, 73_768, 48),
  ],
  classWeights: [7, 30, 30],
  money: -57_185,
  fee: 0,
  least: 17_155,
  maximumOrders: 2,
};

describe("chooseOrders(problem) with a whole sale", () => {
  it("finds the set in which one class is sold entirely and another is not", () => {
    const problem = problemOf(withdrawal);
    const found = chooseOrders(problem);
    expect(found?.isChosen.flatMap((is, at) => (is ? [at] : []))).toEqual([2, 3]);
    expect(found?.changes[3]).toBeCloseTo(-31_707, 6);
    expect(closestOfAll(problem)?.chosen).toEqual([2, 3]);
  });
});
