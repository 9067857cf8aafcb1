import { groupsOf, isCandidate, sumOver } from "./class-group.ts";
import { classOptions } from "./class-options.ts";
import { completionsOf } from "./completion.ts";
import { tryDropping } from "./first-tries.ts";
import { pricesFor } from "./prices.ts";
import type { OrderChoice, OrderProblem } from "./problem.ts";
import { searchSets } from "./search.ts";
import { triesOf } from "./tries.ts";

export function chooseOrders(problem: OrderProblem, workLimit = 1_000_000): OrderChoice | undefined {
  const { slots, money, fee } = problem;
  const groups = groupsOf(problem);
  const most = Math.min(problem.maximumOrders, slots.filter(isCandidate).length);
  const displaced = money - sumOver(slots, ({ ideal }) => ideal);
  const tries = triesOf(problem);
  tryDropping(problem, tries);
  const prices = pricesFor(problem, tries.best()?.changes);
  const options = groups.map((group) => classOptions(group, most, prices, fee));
  const completions = completionsOf(options, most, prices.length);
  const slack = 1e-11 * sumOver(slots, ({ ideal, weight }) => (ideal * ideal) / weight);
  const { openBound } = searchSets({ problem, displaced, prices, options, completions, slack }, tries, workLimit, most);
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
