import type { ClassChoice } from "./class-choice.ts";
import { type ClassOption, classOption } from "./class-option.ts";
import { completionsOf } from "./completion.ts";
import { freeCost } from "./free-cost.ts";
import type { LevelRange } from "./level-range.ts";
import type { OrderProblem } from "./problem.ts";
import { type Budget, type SearchSpace, searchSets } from "./search.ts";
import type { Tries } from "./tries.ts";

export interface LevelSpace {
  readonly problem: OrderProblem;
  readonly displaced: number;
  readonly prices: readonly number[];
  /** Where the range of levels may be cut, ascending. */
  readonly levels: readonly number[];
  readonly choices: readonly (readonly ClassChoice[])[];
  readonly slack: number;
  readonly maximumOrders: number;
}

const TRIAL = 3000;

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

export function searchLevels(space: LevelSpace, tries: Tries, budget: Budget): number {
  const { choices, prices, levels } = space;
  const hasLevels = choices.some((own) => own.some(({ rise }) => rise > 0));
  const cuts = hasLevels ? [-Infinity, ...levels, Infinity] : [-Infinity, Infinity];
  const partOf = (from: number, to: number, priced: readonly (readonly Priced[])[]): Part => {
    const range = { low: cuts[from] ?? -Infinity, high: cuts[to] ?? Infinity };
    for (const own of priced) {
      budget.spent += 8 * own.length;
    }
    return { from, to, ...setsIn(range, priced, space, tries.limit()) };
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
    return Math.max(open, Math.min(...halves.map(visit)));
  };
  const priced = choices.map((own) =>
    own.map((choice) => ({
      choice,
      free: choice.rise > 0 ? undefined : Float64Array.from(prices, (z) => freeCost(choice, z) - 2 * z * choice.fees),
    })),
  );
  return visit(partOf(0, cuts.length - 1, priced));
}

function setsIn(
  range: LevelRange,
  priced: readonly (readonly Priced[])[],
  { problem, displaced, prices, slack, maximumOrders }: LevelSpace,
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
  const cheapest = completions[0]?.[maximumOrders];
  const bound = Math.max(...prices.map((z, at) => 2 * z * displaced + (cheapest?.[at] ?? 0))) - slack;
  return { bound, sets: { problem, displaced, prices, options, completions, slack, maximumOrders } };
}
