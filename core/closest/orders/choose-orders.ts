import { classChoices } from "./class-choices.ts";
import { groupsOf, isCandidate, sumOver } from "./class-group.ts";
import { tryDropping } from "./first-tries.ts";
import { pricesFor } from "./prices.ts";
import type { OrderChoice, OrderProblem } from "./problem.ts";
import { type Budget, PLAN_WORK } from "./search.ts";
import { searchLevels } from "./search-levels.ts";
import { triesOf } from "./tries.ts";

export function chooseOrders(problem: OrderProblem, workLimit = 2_000_000): OrderChoice | undefined {
  const { slots, money, fee } = problem;
  const groups = groupsOf(problem);
  const most = Math.min(problem.maximumOrders, slots.filter(isCandidate).length);
  const displaced = money - sumOver(slots, ({ ideal }) => ideal);
  const tries = triesOf(problem);
  tryDropping(problem, tries);
  const { prices, levels } = pricesFor(problem, tries.best()?.changes);
  const choices = groups.map((group) => classChoices(group, most, fee));
  const slack = 1e-11 * sumOver(slots, ({ ideal, weight }) => (ideal * ideal) / weight);
  const budget: Budget = { spent: PLAN_WORK * tries.count(), limit: workLimit };
  const openBound = searchLevels(
    { problem, displaced, prices, levels, choices, slack, maximumOrders: most },
    tries,
    budget,
  );
  const best = tries.best();
  if (best === undefined) {
    return openBound === Infinity
      ? undefined
      : {
          isChosen: slots.map(() => false),
          changes: slots.map(() => 0),
          distance: Number.POSITIVE_INFINITY,
          bound: Math.max(0, openBound),
          isProven: false,
        };
  }
  const { isChosen, changes, distance } = best;
  return {
    isChosen,
    changes,
    distance,
    bound: Math.max(0, Math.min(openBound, tries.least())),
    isProven: openBound > tries.limit(),
  };
}
