import fc from "fast-check";
import type { chooseOrders, OrderProblem } from "../../../../core/closest/orders/index.ts";
import { demand, type Law, law } from "../../law.ts";
import { closestOfAll } from "./brute-force.ts";
import { type Household, problemOf } from "./household.ts";
import { households } from "./household-cases.ts";
import * as mutants from "./order-mutants.ts";

export type ChooseOrders = typeof chooseOrders;

/** Money in floating point: a part in 10⁹, or a millionth. */
function isAtMost(one: number, other: number): boolean {
  return one <= other + Math.max(1e-9 * other, 1e-6);
}

function requireClosest(kernel: ChooseOrders, problem: OrderProblem): void {
  const expected = closestOfAll(problem);
  const found = kernel(problem);
  if (found === undefined || expected === undefined) {
    demand(found === expected?.chosen, `[${found?.isChosen}] is chosen where [${expected?.chosen}] is closest`);
    return;
  }
  const chosen = found.isChosen.flatMap((is, at) => (is ? [at] : []));
  demand(
    chosen.join() === expected.chosen.join(),
    `[${chosen}] at ${found.distance} is chosen where [${expected.chosen}] at ${expected.distance} is closest`,
  );
  demand(found.isProven, "the choice is not proven");
  demand(isAtMost(found.bound, expected.distance), `the bound ${found.bound} is above ${expected.distance}`);
}

const small = law<ChooseOrders, Household>(
  "equals brute force over all sets",
  households(1, 7, 3),
  (kernel, household) => requireClosest(kernel, problemOf(household)),
  mutants.dropsSmallest,
  4000,
);

const oneClass = law<ChooseOrders, Household>(
  "equals brute force in a single class",
  households(2, 7, 1),
  (kernel, household) => requireClosest(kernel, problemOf(household)),
  mutants.stopsAtOne,
  1000,
);

const middling = law<ChooseOrders, Household>(
  "equals brute force over 11 to 13 holdings",
  fc.oneof(households(11, 13, 1), households(11, 13, 4)),
  (kernel, household) => requireClosest(kernel, problemOf({ ...household, flow: "rebalance", money: 0 })),
  mutants.dropsSmallest,
  40,
);

const limited = law<ChooseOrders, readonly [Household, number]>(
  "with little work allowed, the bound is at most the least distance and what is found at least that",
  fc.tuple(households(5, 9, 3), fc.integer({ min: 0, max: 4000 })),
  (kernel, [household, limit]) => {
    const problem = problemOf(household);
    const expected = closestOfAll(problem);
    const found = kernel(problem, limit);
    demand(found !== undefined || expected === undefined, "a feasible set is said not to exist");
    if (found !== undefined) {
      const least = expected?.distance ?? Infinity;
      demand(isAtMost(found.bound, least), `the bound ${found.bound} is above ${least}`);
      demand(isAtMost(least, found.distance), `the distance ${found.distance} is below ${least}`);
    }
  },
  mutants.claimsProof,
  1000,
);

export const orderLaws: readonly Law<ChooseOrders>[] = [small, oneClass, middling, limited];

/** Mistakes that brute force over small cases must catch, besides those of the laws themselves. */
export const otherMutants: readonly { readonly name: string; readonly kernel: ChooseOrders }[] = [
  { name: "forgets the fees", kernel: mutants.forgetsFees },
  { name: "lets all slots rise alike", kernel: mutants.risesAlike },
  { name: "forgets the classes", kernel: mutants.forgetsClasses },
  { name: "ignores whole sales", kernel: mutants.ignoresWholeSales },
  { name: "prefers the last asset ids", kernel: mutants.prefersLastIds },
];

export const bruteForce: Law<ChooseOrders> = small;
