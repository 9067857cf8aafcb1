import type { chooseOrders, OrderProblem } from "../../../../core/closest/orders/index.ts";
import { demand, type Law, law } from "../../law.ts";
import { closestOfAll } from "./brute-force.ts";
import { type Household, problemOf } from "./household.ts";
import { households } from "./household-cases.ts";
import * as mutants from "./order-mutants.ts";

export type ChooseOrders = typeof chooseOrders;

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
  demand(
    found.bound <= expected.distance * (1 + 1e-9) + 1e-6,
    `the bound ${found.bound} is above the least distance ${expected.distance}`,
  );
}

const small = law<ChooseOrders, Household>(
  "equals brute force over all sets",
  households(1, 7, 3),
  (kernel, household) => requireClosest(kernel, problemOf(household)),
  mutants.dropsOnly,
  3000,
);

export const orderLaws: readonly Law<ChooseOrders>[] = [small];
