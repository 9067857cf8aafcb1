import { tieLimit } from "../tie.ts";
import { groupsOf, isCandidate, sumOver } from "./class-group.ts";
import { tryLikely } from "./first-tries.ts";
import { openChoices } from "./open-choices.ts";
import { pricesFor } from "./prices.ts";
import type { OrderChoice, OrderProblem } from "./problem.ts";
import { PLAN_WORK } from "./search.ts";
import { searchLevels } from "./search-levels.ts";
import { type Tries, triesOf } from "./tries.ts";

/** Part of the work that is left for the first tries. */
const FIRST_SHARE = 0.2;

/** What floating point may cost, as a part of the largest terms of a bound. */
const ROUNDING = 1e-12;

/**
 * Chooses the holdings that take orders: of all feasible sets the one with the least D, as decision 0009 defines it.
 *
 * Feasible sets are not empty, have at most `maximumOrders` orders, and every amount of their plan is an order. Ties, within
 * a part in 10⁹ or 10⁻⁶, go to fewer orders, then to the slots that come first.
 *
 * A class has few choices even where the portfolio has many: they are listed class by class, each with lower bounds on its
 * part of D, and sets are put together from them by branch and bound.
 *
 * @param workLimit - In units of one or two tenths of a microsecond; never time, so that equal problems have equal answers.
 * @returns Undefined if no set is feasible, which is proven. A distance of Infinity if the limit was reached before any
 * feasible set was found.
 * @example two holdings with ideals of 60 and 40, at most one order: the first, which takes 100
 */
export function chooseOrders(problem: OrderProblem, workLimit = 2_000_000): OrderChoice | undefined {
  const { slots, money, fee } = problem;
  const groups = groupsOf(problem);
  const maximumOrders = Math.min(problem.maximumOrders, slots.filter(isCandidate).length);
  const displaced = money - sumOver(slots, ({ ideal }) => ideal);
  const tries = triesOf(problem);
  tryLikely(problem, (FIRST_SHARE * workLimit) / (PLAN_WORK * slots.length), tries);
  const prices = pricesFor(problem, tries.best()?.changes);
  const slack =
    ROUNDING *
    (sumOver(slots, ({ ideal, rest, weight }) => (ideal * ideal + rest * rest) / weight) +
      prices.largest * prices.largest +
      2 * prices.largest * Math.abs(displaced));
  const budget = { spent: tries.count() * slots.length * PLAN_WORK, limit: workLimit };
  const open = openChoices({ groups, displaced, maximumOrders, fee, prices, slack }, tries, budget);
  const bound = open.choices
    ? searchLevels({ problem, displaced, prices, choices: open.choices, slack, maximumOrders }, tries, budget)
    : open.bound;
  return resultOf(problem, tries, bound);
}

/** @param openBound - D of every set that was neither tried nor excluded is at least this. */
function resultOf({ slots }: OrderProblem, tries: Tries, openBound: number): OrderChoice | undefined {
  const best = tries.best();
  if (best === undefined && openBound === Infinity) {
    return undefined;
  }
  return {
    isChosen: best?.isChosen ?? slots.map(() => false),
    changes: best?.changes ?? slots.map(() => 0),
    distance: best?.distance ?? Number.POSITIVE_INFINITY,
    bound: Math.max(0, Math.min(openBound, tries.least())),
    // D is never below 0, so that nothing is closer than what ties with that.
    isProven: openBound > tries.limit() || tries.least() <= tieLimit(0),
  };
}
