import type { ClassChoice } from "./class-choice.ts";
import { type ClassOption, classOption } from "./class-option.ts";
import { completionsOf } from "./completion.ts";
import { freeCost } from "./free-cost.ts";
import type { OrderProblem } from "./problem.ts";
import { type Budget, searchSets } from "./search.ts";
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

export function searchLevels(space: LevelSpace, tries: Tries, budget: Budget): number {
  const { problem, choices, prices, levels, displaced, slack, maximumOrders } = space;
  const priced = choices.map((own) =>
    own.map((choice) => ({
      choice,
      free: choice.rise > 0 ? undefined : Float64Array.from(prices, (z) => freeCost(choice, z) - 2 * z * choice.fees),
    })),
  );
  const hasLevels = choices.some((own) => own.some(({ rise }) => rise > 0));
  const cuts = hasLevels ? [-Infinity, ...levels, Infinity] : [-Infinity, Infinity];
  const part = (from: number, to: number) => {
    const range = { low: cuts[from] ?? -Infinity, high: cuts[to] ?? Infinity };
    const options = priced.map((own) =>
      own
        .map(({ choice, free }) => classOption(choice, free, prices, range))
        .filter((option): option is ClassOption => option !== undefined),
    );
    const completions = completionsOf(options, maximumOrders, prices.length);
    const all = completions[0]?.[maximumOrders];
    const bound = Math.max(...prices.map((z, at) => 2 * z * displaced + (all?.[at] ?? 0))) - slack;
    return { from, to, bound, space: { problem, displaced, prices, options, completions, slack, maximumOrders } };
  };
  const visit = ({ from, to, bound, space: sets }: ReturnType<typeof part>): number => {
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
    const halves = [part(from, middle), part(middle, to)].sort((a, b) => a.bound - b.bound);
    return Math.max(open, Math.min(...halves.map(visit)));
  };
  return visit(part(0, cuts.length - 1));
}
