import { describe, expect, it } from "vitest";
import { chooseOrders, type OrderProblem, type OrderSlot } from "../../../../core/closest/orders/index.ts";
import { prefersMoreOrders } from "./order-mutants.ts";

function slotOf(ideal: number): OrderSlot {
  return {
    classIndex: 0,
    weight: 0.5,
    ideal,
    rise: 0,
    rest: 0,
    mayTakeOrder: true,
    isFree: false,
    mayBuy: true,
    least: 1,
    held: 0,
  };
}

function problemWith(plans: Readonly<Record<string, readonly number[]>>, ideals: readonly number[]): OrderProblem {
  return {
    slots: ideals.map(slotOf),
    classWeights: [1],
    classRises: [0],
    classRests: [0],
    money: 40,
    fee: 0,
    maximumOrders: Infinity,
    planFor: (isChosen) => plans[isChosen.map(Number).join("")],
  };
}

/** One order and two orders that are 10 off on either side. */
const oneOrTwo = problemWith({ "10": [40, 0], "11": [20, 20] }, [30, 10]);

describe("chooseOrders(problem) among equals", () => {
  it("takes the set with fewer orders of two that are as close", () => {
    expect(chooseOrders(oneOrTwo)).toMatchObject({ isChosen: [true, false], distance: 400, isProven: true });
    expect(prefersMoreOrders(oneOrTwo)).toMatchObject({ isChosen: [true, true], distance: 400 });
  });

  it("takes the first asset id of two holdings that are alike", () => {
    const alike = problemWith({ "10": [40, 0], "01": [0, 40] }, [20, 20]);
    expect(chooseOrders(alike)).toMatchObject({ isChosen: [true, false], isProven: true });
  });

  it("takes a set that is closer by more than a part in a thousand million, whatever its asset ids", () => {
    const nearly = problemWith({ "10": [40, 0], "01": [0, 40] }, [20, 20.000_1]);
    expect(chooseOrders(nearly)).toMatchObject({ isChosen: [false, true], isProven: true });
  });
});

describe("chooseOrders(problem) without a feasible set", () => {
  it("returns undefined when the money can be placed by none", () => {
    expect(chooseOrders(problemWith({}, [30, 10]))).toBeUndefined();
  });

  it("returns undefined when every amount is too small", () => {
    const problem = problemWith({ "10": [0.5, 39.5], "01": [39.5, 0.5], "11": [39.5, 0.5] }, [30, 10]);
    expect(chooseOrders(problem)).toBeUndefined();
  });

  it("says so by an infinite distance when the work limit is reached before one is found", () => {
    const problem = problemWith({ "01": [0, 40] }, [30, 10]);
    const dropping = chooseOrders({ ...problem, slots: problem.slots.map((slot) => ({ ...slot, least: 39 })) }, 0);
    expect(dropping).toMatchObject({ distance: Infinity, isProven: false, isChosen: [false, false] });
  });
});
