import { type ClassChoices, classChoices } from "./class-choices.ts";
import { type ClassGroup, groupsOf, isCandidate, sumOver } from "./class-group.ts";
import { tryLikely } from "./first-tries.ts";
import { improve } from "./improve.ts";
import { type Prices, pricesFor } from "./prices.ts";
import type { OrderChoice, OrderProblem } from "./problem.ts";
import { PLAN_WORK } from "./search.ts";
import { searchLevels } from "./search-levels.ts";
import { NO_SLOT_PRICES, slotPrices } from "./slot-prices.ts";
import { type Tries, triesOf } from "./tries.ts";

/** Choices within all classes up to which there is no need to leave any out unseen. */
const FEW_CHOICES = 2000;

/** Choices that are looked at, at most, over all classes. */
const MOST_CHOICES = 10_000;

/** Comparisons up to which a first set is improved: orders × slots. */
const MOST_EXCHANGES = 4000;

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
    (sumOver(slots, ({ ideal, weight }) => (ideal * ideal) / weight) +
      prices.largest * prices.largest +
      2 * prices.largest * Math.abs(displaced));
  const found = choicesOf(problem, groups, displaced, most, prices, slack, tries);
  const missing = Math.min(...found.map(({ openBound }) => openBound));
  const choices = found.map((one) => one.choices);
  const budget = { spent: tries.count() * slots.length * PLAN_WORK, limit: workLimit };
  const searched = searchLevels({ problem, displaced, prices, choices, slack, maximumOrders: most }, tries, budget);
  return resultOf(problem, tries, Math.min(missing, searched));
}

/** The choices within each class; where there are many, only those that could be part of a closer set. */
function choicesOf(
  { slots, fee }: OrderProblem,
  groups: readonly ClassGroup[],
  displaced: number,
  most: number,
  { largest }: Prices,
  slack: number,
  tries: Tries,
): readonly ClassChoices[] {
  const isLarge = sumOver(groups, ({ candidates }) => 2 ** candidates.length) > FEW_CHOICES;
  const start = tries.best();
  if (isLarge && start !== undefined && start.orders * slots.length < MOST_EXCHANGES) {
    tries.attempt(improve(groups, start.isChosen, displaced, most, fee));
  }
  const prices = isLarge ? slotPrices(groups, displaced, most, fee, 2 * largest) : NO_SLOT_PRICES;
  const share = Math.ceil(MOST_CHOICES / groups.length);
  return groups.map((group) => classChoices(group, most, fee, prices, tries.limit() + slack, share));
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
