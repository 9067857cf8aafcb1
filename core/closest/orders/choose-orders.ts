import type { ClassChoice } from "./class-choice.ts";
import { classChoices, EVERYTHING } from "./class-choices.ts";
import { type ClassGroup, groupsOf, isCandidate, sumOver } from "./class-group.ts";
import { countedChoices } from "./counted-choices.ts";
import { tryLikely } from "./first-tries.ts";
import { improve } from "./improve.ts";
import { choicePrices, isOpenIn, levelCells } from "./level-cells.ts";
import { levelCuts } from "./level-cuts.ts";
import { type Prices, pricesFor } from "./prices.ts";
import type { OrderChoice, OrderProblem } from "./problem.ts";
import { type Budget, PLAN_WORK } from "./search.ts";
import { searchLevels } from "./search-levels.ts";
import { type Tries, triesOf } from "./tries.ts";

/** Choices within all classes up to which there is no need to leave any out unseen. */
const FEW_CHOICES = 2000;

/** Choices that are looked at, at most, over all classes. */
const MOST_CHOICES = 10_000;

/** Parts of the work that is left for improving a first set, and for bounds. */
const SEARCH_SHARE = 0.3;
const BOUND_SHARE = 0.5;

/** Orders up to which every way to share them among the classes is looked at. */
const FEW_ORDERS = 6;

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
 * @param workLimit - In comparisons of two numbers or so, a tenth of a microsecond each; never time, so that equal problems
 * have equal answers.
 * @returns Undefined if no set is feasible, which is proven. A distance of Infinity if the limit was reached before any
 * feasible set was found.
 * @example two holdings with ideals of 60 and 40, at most one order: the first, which takes 100
 */
export function chooseOrders(problem: OrderProblem, workLimit = 1_500_000): OrderChoice | undefined {
  const { slots, money, maximumOrders } = problem;
  const groups = groupsOf(problem);
  const most = Math.min(maximumOrders, slots.filter(isCandidate).length);
  const displaced = money - sumOver(slots, ({ ideal }) => ideal);
  const tries = triesOf(problem);
  tryLikely(problem, tries);
  const prices = pricesFor(problem, tries.best()?.changes);
  const slack =
    ROUNDING *
    (sumOver(slots, ({ ideal, rest, weight }) => (ideal * ideal + rest * rest) / weight) +
      prices.largest * prices.largest +
      2 * prices.largest * Math.abs(displaced));
  const budget = { spent: tries.count() * slots.length * PLAN_WORK, limit: workLimit };
  const { choices, missing } = choicesOf(problem, groups, displaced, most, prices, slack, tries, budget);
  const searched = choices
    ? searchLevels({ problem, displaced, prices, choices, slack, maximumOrders: most }, tries, budget)
    : Infinity;
  return resultOf(problem, tries, Math.min(missing, searched));
}

/** The choices within each class; where there are many, only those that could be part of a closer set. */
function choicesOf(
  problem: OrderProblem,
  groups: readonly ClassGroup[],
  displaced: number,
  maximumOrders: number,
  { largest, levels }: Prices,
  slack: number,
  tries: Tries,
  budget: Budget,
): { choices: readonly (readonly ClassChoice[])[] | undefined; missing: number } {
  const { fee } = problem;
  const isLarge = sumOver(groups, ({ candidates }) => 2 ** candidates.length) > FEW_CHOICES;
  const start = tries.best();
  if (!isLarge || start === undefined) {
    const choices = listed(groups, (group) =>
      classChoices(group, maximumOrders, fee, [EVERYTHING], Infinity, MOST_CHOICES, () => true),
    );
    return { choices, missing: choices ? Infinity : Number.NEGATIVE_INFINITY };
  }
  tries.attempt(improve(groups, start.isChosen, displaced, maximumOrders, fee, partOf(budget, SEARCH_SHARE)));
  const limit = tries.limit() + slack;
  const counted =
    maximumOrders <= FEW_ORDERS
      ? countedChoices(groups, displaced, maximumOrders, fee, limit, largest, partOf(budget, BOUND_SHARE))
      : undefined;
  if (counted) {
    return { choices: counted, missing: Infinity };
  }
  const cuts = levelCuts(groups);
  const space = { groups, cuts, displaced, fee, maximumOrders, reach: largest, limit };
  const cells = levelCells(space, levels, partOf(budget, BOUND_SHARE));
  const least = Math.min(Infinity, ...cells.map(({ bound }) => bound)) - slack;
  const choices = listed(groups, (group, at) =>
    classChoices(
      group,
      maximumOrders,
      fee,
      choicePrices(cells, at, limit),
      limit,
      MOST_CHOICES / groups.length,
      (one) => isOpenIn(cells, at, fee, limit, one),
    ),
  );
  return { choices, missing: choices ? Infinity : least };
}

/** What is listed of each class; undefined where there is too much in any. */
function listed<T>(
  groups: readonly ClassGroup[],
  listOf: (group: ClassGroup, at: number) => T | undefined,
): readonly T[] | undefined {
  const lists: T[] = [];
  for (const [at, group] of groups.entries()) {
    const list = listOf(group, at);
    if (list === undefined) {
      return undefined;
    }
    lists.push(list);
  }
  return lists;
}

/** A budget that ends when a part of what is left is spent; what it spends counts. */
function partOf(budget: Budget, share: number): Budget {
  const limit = budget.spent + share * Math.max(0, budget.limit - budget.spent);
  return {
    limit,
    get spent() {
      return budget.spent;
    },
    set spent(spent) {
      budget.spent = spent;
    },
  };
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
    isProven: openBound > tries.limit(),
  };
}
