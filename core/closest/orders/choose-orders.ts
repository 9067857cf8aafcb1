import { classChoices } from "./class-choices.ts";
import { groupsOf, isCandidate, sumOver } from "./class-group.ts";
import { tryLikely } from "./first-tries.ts";
import { improve } from "./improve.ts";
import { pricesFor } from "./prices.ts";
import type { OrderChoice, OrderProblem } from "./problem.ts";
import { type Budget, PLAN_WORK } from "./search.ts";
import { searchLevels } from "./search-levels.ts";
import { type SlotPrices, slotPrices } from "./slot-prices.ts";
import { triesOf } from "./tries.ts";

const FREE_SLOTS: SlotPrices = { bound: Number.NEGATIVE_INFINITY, extra: new Map() };
const MOST_CHOICES = 30000;

export function chooseOrders(problem: OrderProblem, workLimit = 2_000_000): OrderChoice | undefined {
  const { slots, money, fee } = problem;
  const groups = groupsOf(problem);
  const most = Math.min(problem.maximumOrders, slots.filter(isCandidate).length);
  const displaced = money - sumOver(slots, ({ ideal }) => ideal);
  const tries = triesOf(problem);
  tryLikely(problem, tries);
  const { prices, levels } = pricesFor(problem, tries.best()?.changes);
  const slack = 1e-11 * sumOver(slots, ({ ideal, weight }) => (ideal * ideal) / weight);
  const isLarge = sumOver(groups, ({ candidates }) => 2 ** candidates.length) > 2000;
  const start = tries.best();
  if (isLarge && start !== undefined && start.orders * slots.length < 4000) {
    tries.attempt(improve(groups, start.isChosen, displaced, most, fee));
  }
  const reach = 2 * Math.max(...prices.map(Math.abs));
  const slotPriced = isLarge ? slotPrices(groups, displaced, most, fee, reach) : FREE_SLOTS;
  const found = groups.map((group) =>
    classChoices(group, most, fee, slotPriced, tries.limit() + slack, Math.ceil(MOST_CHOICES / groups.length)),
  );
  const choices = found.map((one) => one.choices);
  const budget: Budget = { spent: tries.count() * slots.length * PLAN_WORK, limit: workLimit };
  const openBound = Math.min(
    ...found.map((one) => one.openBound),
    searchLevels({ problem, displaced, prices, levels, choices, slack, maximumOrders: most }, tries, budget),
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
