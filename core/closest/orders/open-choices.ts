import { type Budget, partOfBudget } from "./budget.ts";
import { choicePrices, isOpenIn } from "./choice-prices.ts";
import type { ClassChoice } from "./class-choice.ts";
import { classChoices, EVERYTHING } from "./class-choices.ts";
import { type ClassGroup, sumOver } from "./class-group.ts";
import { closerSet } from "./closer-set.ts";
import { countedChoices } from "./counted-choices.ts";
import { levelCells } from "./level-cells.ts";
import { levelCuts } from "./level-cuts.ts";
import type { Prices } from "./prices.ts";
import type { Tries } from "./tries.ts";

/** Choices within all classes up to which there is no need to leave any out unseen. */
const FEW_CHOICES = 2000;

/** Choices that are kept, at most, over all classes. */
const MOST_CHOICES = 10_000;

/** Parts of the work that is left for improving a first set, for counting orders, for bounds, and for listing. */
const IMPROVING_SHARE = 0.4;
const COUNTING_SHARE = 0.7;
const BOUND_SHARE = 0.4;
const LISTING_SHARE = 0.5;

/** Part of the work that is left for a first look at the bounds, and choices that are few enough to stop there. */
const QUICK_SHARE = 0.05;
const QUICK_CHOICES = 500;

/** Orders up to which every way to share them among the classes is looked at. */
const FEW_ORDERS = 6;

/** What is known of all sets. */
export interface ChoiceSpace {
  readonly groups: readonly ClassGroup[];
  /** Σ d of plans without fees: money − Σ b*. */
  readonly displaced: number;
  /** Finite. */
  readonly maximumOrders: number;
  readonly fee: number;
  readonly prices: Prices;
  /** What floating point may cost a bound. */
  readonly slack: number;
}

/** The choices within each class that may be part of a closer set: all of them, or none are listed. */
export type OpenChoices =
  | { readonly choices: readonly (readonly ClassChoice[])[] }
  /** There are too many; D of every feasible set is at least `bound`. */
  | { readonly choices: undefined; readonly bound: number };

/**
 * The choices within each class; where there are many, only those that could be part of a set within the limit.
 *
 * Nothing is left out but by a bound on D: a list is complete, or there is none and a bound on all sets in its place.
 */
export function openChoices(space: ChoiceSpace, tries: Tries, budget: Budget): OpenChoices {
  const { groups, displaced, maximumOrders, fee, prices, slack } = space;
  const count = sumOver(groups, ({ candidates }) => 2 ** candidates.length);
  const start = tries.best();
  if (count <= FEW_CHOICES || start === undefined) {
    const few = { spent: 0, limit: count <= FEW_CHOICES ? Infinity : LISTING_SHARE * (budget.limit - budget.spent) };
    const most = count <= FEW_CHOICES ? Infinity : MOST_CHOICES;
    const choices = listed(groups, most, (group, _, left) =>
      classChoices(group, maximumOrders, fee, [EVERYTHING], Infinity, left, () => true, few),
    );
    budget.spent += few.spent;
    return choices ? { choices } : { choices, bound: 0 };
  }
  const improving = partOfBudget(budget, IMPROVING_SHARE);
  tries.attempt(closerSet(groups, start.isChosen, displaced, maximumOrders, fee, improving));
  const limit = tries.limit() + slack;
  const counted =
    maximumOrders <= FEW_ORDERS
      ? countedChoices(
          groups,
          displaced,
          maximumOrders,
          fee,
          limit,
          prices.largest,
          partOfBudget(budget, COUNTING_SHARE),
        )
      : undefined;
  if (counted) {
    return { choices: counted };
  }
  const few = boundedChoices(space, limit, partOfBudget(budget, QUICK_SHARE), QUICK_CHOICES);
  return few.choices ? few : boundedChoices(space, limit, budget, MOST_CHOICES);
}

/** The choices that the bounds on ranges of levels leave open. */
function boundedChoices(space: ChoiceSpace, limit: number, budget: Budget, most: number): OpenChoices {
  const { groups, displaced, maximumOrders, fee, prices, slack } = space;
  const cellSpace = { groups, cuts: levelCuts(groups), displaced, fee, maximumOrders, reach: prices.largest, limit };
  const cells = levelCells(cellSpace, prices.levels, partOfBudget(budget, BOUND_SHARE));
  const listing = partOfBudget(budget, LISTING_SHARE);
  const choices = listed(groups, most, (group, at, left) =>
    classChoices(
      group,
      maximumOrders,
      fee,
      choicePrices(cells, at, limit),
      limit,
      left,
      (one) => {
        listing.spent += 2 * cells.length;
        return isOpenIn(cells, at, fee, limit, one);
      },
      listing,
    ),
  );
  const bound = cells.reduce((least, cell) => Math.min(least, cell.bound), limit) - slack;
  return choices ? { choices } : { choices, bound };
}

/** The lists of all classes with at most so many entries together; undefined where any cannot be had. */
function listed<T>(
  groups: readonly ClassGroup[],
  most: number,
  listOf: (group: ClassGroup, at: number, left: number) => readonly T[] | undefined,
): readonly (readonly T[])[] | undefined {
  const lists: (readonly T[])[] = [];
  let left = most;
  for (const [at, group] of groups.entries()) {
    const list = listOf(group, at, left);
    if (list === undefined) {
      return undefined;
    }
    left -= list.length;
    lists.push(list);
  }
  return lists;
}
