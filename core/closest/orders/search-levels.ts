import type { Budget } from "./budget.ts";
import type { ClassChoice } from "./class-choice.ts";
import { type ClassOption, classOption } from "./class-option.ts";
import { completionsOf, completionWork } from "./completion.ts";
import { freeCost } from "./free-cost.ts";
import type { LevelRange } from "./level-range.ts";
import type { Prices } from "./prices.ts";
import type { OrderProblem } from "./problem.ts";
import { type SearchSpace, searchSets } from "./search.ts";
import type { Tries } from "./tries.ts";

/** What sets are put together from, whatever their level. */
export interface LevelSpace {
  readonly problem: OrderProblem;
  /** Σ d of plans without fees: money − Σ b*. */
  readonly displaced: number;
  readonly prices: Prices;
  /** By class. */
  readonly choices: readonly (readonly ClassChoice[])[];
  /** What floating point may cost a bound. */
  readonly slack: number;
  /** Finite. */
  readonly maximumOrders: number;
}

/** Work spent on a range of levels before it is halved. */
const TRIAL = 3000;

/** Work of making one choice an option, at all prices. */
const OPTION_WORK = 30;

/** Work of one price of one slot of a choice that the level says nothing about. */
const FREE_WORK = 0.5;

/** A choice with its costs at each price where the level says nothing about it. */
interface Priced {
  readonly choice: ClassChoice;
  readonly free: Float64Array | undefined;
}

/** The sets whose level is between two cuts. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly bound: number;
  readonly sets: SearchSpace;
}

/**
 * Tries every set that could be as close as the closest so far, range by range of levels.
 *
 * Every plan has some level, so ranges that cover all numbers cover all plans. In a narrow range a class's x is all but
 * known, and its part of D with it; so a range that takes long is halved. Sets that level says nothing about are in every
 * range.
 *
 * @returns Every set that was neither tried nor excluded has at least this D; Infinity where there is none.
 */
export function searchLevels(space: LevelSpace, tries: Tries, budget: Budget): number {
  const { choices, prices } = space;
  const hasLevels = choices.some((own) => own.some(({ rise }) => rise > 0));
  const cuts = hasLevels ? [-Infinity, ...prices.levels, Infinity] : [-Infinity, Infinity];
  const partOf = (from: number, to: number, priced: readonly (readonly Priced[])[]): Part => {
    const range = { low: cuts[from] ?? -Infinity, high: cuts[to] ?? Infinity };
    for (const own of priced) {
      budget.spent += OPTION_WORK * own.length;
    }
    const part = { from, to, ...setsIn(range, priced, space, tries.limit()) };
    budget.spent += completionWork(part.sets.options, space.maximumOrders, prices.money.length);
    return part;
  };
  const visit = ({ from, to, bound, sets }: Part): number => {
    if (bound > tries.limit()) {
      return Number.POSITIVE_INFINITY;
    }
    if (budget.spent > budget.limit) {
      return bound;
    }
    if (to - from === 1) {
      return searchSets(sets, tries, budget);
    }
    const trial = { spent: 0, limit: Math.min(TRIAL, budget.limit - budget.spent) };
    const open = searchSets(sets, tries, trial);
    budget.spent += trial.spent;
    if (open === Infinity) {
      return open;
    }
    const middle = (from + to) >>> 1;
    const left = sets.options.map((own) =>
      own.map(({ choice, costs }) => ({ choice, free: choice.rise > 0 ? undefined : costs })),
    );
    const halves = [partOf(from, middle, left), partOf(middle, to, left)].sort((a, b) => a.bound - b.bound);
    // What the trial left open is in the halves, and each bound of theirs holds; so does the trial's.
    return Math.max(open, Math.min(...halves.map(visit)));
  };
  const priced = choices.map((own) =>
    own.map((choice) => {
      if (choice.rise > 0) {
        return { choice, free: undefined };
      }
      budget.spent += FREE_WORK * prices.money.length * (1 + choice.chosen.length + choice.group.free.length);
      return { choice, free: Float64Array.from(prices.money, (z) => freeCost(choice, z) - 2 * z * choice.fees) };
    }),
  );
  return visit(partOf(0, cuts.length - 1, priced));
}

/**
 * The sets in a range of levels, with a lower bound on their D.
 *
 * For any price z, D ≥ 2·z·displaced + Σ_c cost_c(z), as the x and fees of all classes add up to what is displaced. An option
 * goes if with the cheapest of all other classes it is above the limit at some price.
 */
function setsIn(
  range: LevelRange,
  priced: readonly (readonly Priced[])[],
  { problem, displaced, prices: { money: prices }, slack, maximumOrders }: LevelSpace,
  limit: number,
): { bound: number; sets: SearchSpace } {
  const all = priced.map((own) =>
    own
      .map(({ choice, free }) => classOption(choice, free, prices, range))
      .filter((option): option is ClassOption => option !== undefined),
  );
  const least = all.map((own) =>
    prices.map((_, at) => own.reduce((low, { costs }) => Math.min(low, costs[at] ?? low), Infinity)),
  );
  const total = prices.map((z, at) => least.reduce((sum, own) => sum + (own[at] ?? 0), 2 * z * displaced));
  const options = all.map((own, place) => {
    const others = total.map((sum, at) => sum - (least[place]?.[at] ?? 0) - slack);
    return own.filter(({ costs }) => others.every((sum, at) => !(sum + (costs[at] ?? 0) > limit)));
  });
  const completions = completionsOf(options, maximumOrders, prices.length);
  const cheapest = completions[0]?.[completions[0].length - 1];
  const bound = Math.max(...prices.map((z, at) => 2 * z * displaced + (cheapest?.[at] ?? 0))) - slack;
  return { bound, sets: { problem, displaced, prices, options, completions, slack, maximumOrders } };
}
