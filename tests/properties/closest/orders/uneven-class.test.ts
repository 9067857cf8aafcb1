import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseOrders, type OrderProblem } from "../../../../core/closest/orders/index.ts";
import { demand, law } from "../../law.ts";
import { RULES } from "./brute-force.ts";
import { type Household, problemOf } from "./household.ts";
import type { ChooseOrders } from "./order-laws.ts";
import { dropsSmallest } from "./order-mutants.ts";

/**
 * The least distance of all feasible sets of a deposit; Infinity where there is none.
 *
 * All sets are tried but those with a set in them of which an amount is too small: on a deposit no amount rises when others
 * join, as they take a part of the money and pay fees.
 */
function leastDistance(problem: OrderProblem): number {
  const candidates = problem.slots.flatMap(({ mayTakeOrder }, at) => (mayTakeOrder ? [at] : []));
  let least = Infinity;
  const isChosen = problem.slots.map(() => false);
  const visit = (place: number): void => {
    const chosen = candidates.slice(0, place).filter((at) => isChosen[at]);
    const changes = chosen.length > 0 ? problem.planFor(isChosen) : undefined;
    const isFeasible = chosen.every((at) => {
      const slot = problem.slots[at];
      return slot !== undefined && RULES.isLargeEnough(slot.least, slot.held, changes?.[at] ?? NaN);
    });
    if (changes !== undefined && !isFeasible) {
      return;
    }
    const at = candidates[place];
    if (at === undefined) {
      if (changes !== undefined && chosen.length <= problem.maximumOrders) {
        least = Math.min(least, RULES.distance(problem, changes));
      }
      return;
    }
    isChosen[at] = true;
    visit(place + 1);
    isChosen[at] = false;
    visit(place + 1);
  };
  visit(0);
  return least;
}

interface Uneven {
  readonly inFirst: number;
  readonly others: number;
  readonly values: readonly number[];
  readonly ordersInMoney: number;
  readonly fee: number;
}

/** A deposit into classes of which the first has most of the holdings; least orders are of 600.00. */
function unevenOf({ inFirst, others, values, ordersInMoney, fee }: Uneven): Household {
  return {
    flow: "deposit",
    members: values.slice(0, inFirst + others).map((value, at) => ({
      classIndex: Math.max(0, at - inFirst + 1),
      value: value * 100,
      share: 1,
      kind: "candidate",
      mayBuy: true,
      maySell: true,
    })),
    classWeights: [55, ...Array.from({ length: others }, () => 45 / others)],
    money: ordersInMoney * 60_000,
    fee,
    least: 60_000,
    maximumOrders: Infinity,
  };
}

/** Ten to twenty classes, the first of them with nine or ten holdings, and money for a few of the least orders. */
const uneven: fc.Arbitrary<Household> = fc
  .record({
    inFirst: fc.integer({ min: 9, max: 10 }),
    others: fc.integer({ min: 9, max: 19 }),
    values: fc.array(fc.integer({ min: 400, max: 1000 }), { minLength: 29, maxLength: 29 }),
    ordersInMoney: fc.integer({ min: 2, max: 5 }),
    fee: fc.constantFrom(0, 0, 500),
  })
  .map(unevenOf);

function requireHonest(kernel: ChooseOrders, household: Household): void {
  const problem = problemOf(household);
  const found = kernel(problem);
  const least = leastDistance(problem);
  const tie = 1e-9 * least + 1e-6;
  demand((found?.bound ?? least) <= least + tie, `the bound ${found?.bound} is above ${least}`);
  demand(
    !found?.isProven || found.distance <= least + tie,
    `${found?.distance} is said to be the closest, but ${least} is closer`,
  );
  demand(found !== undefined || least === Infinity, "a feasible set is said not to exist");
}

const honest = law<ChooseOrders, Household>(
  "finds the closest, or says how far from it the found may be",
  uneven,
  requireHonest,
  dropsSmallest,
  60,
);

/** 55% in ten holdings, nine classes of 5% with one holding each, and money for ten of the least orders. */
const tenOrders = unevenOf({
  inFirst: 10,
  others: 9,
  values: [500, 560, 610, 670, 720, 780, 830, 890, 940, 1000, 400, 450, 500, 550, 600, 650, 700, 750, 800],
  ordersInMoney: 10,
  fee: 0,
});

describe("chooseOrders(problem) with one class that has most of the choices", () => {
  it(honest.name, { timeout: 120_000 }, () => {
    honest.assert(chooseOrders);
  });

  it("a broken kernel fails to", { timeout: 120_000 }, () => {
    expect(honest.isBrokenBy(honest.mutant)).toBe(true);
  });

  it("proves the closest where there is money for ten orders", { timeout: 60_000 }, () => {
    requireHonest(chooseOrders, tenOrders);
    expect(chooseOrders(problemOf(tenOrders))?.isProven).toBe(true);
  });
});
