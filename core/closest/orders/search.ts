import type { ClassOption } from "./class-option.ts";
import type { Completion } from "./completion.ts";
import type { OrderProblem } from "./problem.ts";
import type { Tries } from "./tries.ts";

export interface SearchSpace {
  readonly problem: OrderProblem;
  /** Σ d of any plan without fees: money − Σ b*. */
  readonly displaced: number;
  readonly prices: readonly number[];
  readonly options: readonly (readonly ClassOption[])[];
  readonly completions: readonly Completion[];
  readonly slack: number;
}

/** What a search leaves open. */
export interface SearchEnd {
  /** Every set that was neither tried nor excluded has at least this D; Infinity where there is none. */
  readonly openBound: number;
  readonly work: number;
}

interface Part {
  readonly base: number;
  readonly middle: number;
  readonly give: number;
  readonly costs: Float64Array;
  readonly lowest: number;
  readonly highest: number;
  readonly chosen: readonly number[];
}

export const PLAN_WORK = 60;

export function searchSets(space: SearchSpace, tries: Tries, workLimit: number, ordersLeft: number): SearchEnd {
  const { problem, prices, options, completions, displaced, slack } = space;
  const lowestRest = suffixSums(options.map((own) => Math.min(...own.map(({ lowest }) => lowest))));
  const highestRest = suffixSums(options.map((own) => Math.max(...own.map(({ highest }) => highest))));
  let work = 0;
  let openBound = Number.POSITIVE_INFINITY;

  const boundOf = (part: Part, depth: number, left: number): number => {
    const rest = completions[depth]?.[left];
    let bound = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < prices.length; at += 1) {
      bound = Math.max(bound, 2 * (prices[at] ?? 0) * displaced + (part.costs[at] ?? 0) + (rest?.[at] ?? 0));
    }
    return bound - slack;
  };
  const leafBound = (part: Part): number => {
    const missing = displaced - problem.fee * part.chosen.length - part.middle;
    return part.base + (missing * missing) / part.give - slack;
  };
  const visit = (part: Part, depth: number, left: number): void => {
    const own = options[depth];
    if (own === undefined) {
      leaf(part);
      return;
    }
    const children: { readonly part: Part; readonly left: number; readonly bound: number }[] = [];
    for (const option of own) {
      work += 1;
      if (option.chosen.length > left) {
        continue;
      }
      const child = extend(part, option);
      const leftAfter = left - option.chosen.length;
      const reachable =
        child.lowest + (lowestRest[depth + 1] ?? 0) <= problem.money + 1e-3 &&
        child.highest + (highestRest[depth + 1] ?? 0) >= problem.money - 1e-3;
      let bound = boundOf(child, depth + 1, leftAfter);
      if (depth + 1 === options.length) {
        bound = Math.max(bound, leafBound(child));
      }
      if (reachable && bound <= tries.limit()) {
        children.push({ part: child, left: leftAfter, bound });
      }
    }
    children.sort((a, b) => a.bound - b.bound);
    for (const child of children) {
      if (child.bound > tries.limit()) {
        continue;
      }
      if (work + PLAN_WORK * tries.count() > workLimit) {
        openBound = Math.min(openBound, child.bound);
        continue;
      }
      visit(child.part, depth + 1, child.left);
    }
  };
  const leaf = (part: Part): void => {
    if (part.chosen.length === 0) {
      return;
    }
    const isChosen = problem.slots.map(() => false);
    for (const index of part.chosen) {
      isChosen[index] = true;
    }
    tries.attempt(isChosen);
  };
  const none: Part = {
    base: 0,
    middle: 0,
    give: 0,
    costs: new Float64Array(prices.length),
    lowest: 0,
    highest: 0,
    chosen: [],
  };
  visit(none, 0, ordersLeft);
  return { openBound, work };
}

function extend(part: Part, option: ClassOption): Part {
  return {
    base: part.base + option.base,
    middle: part.middle + option.middle,
    give: part.give + option.give,
    costs: part.costs.map((cost, at) => cost + (option.costs[at] ?? 0)),
    lowest: part.lowest + option.lowest,
    highest: part.highest + option.highest,
    chosen: [...part.chosen, ...option.chosen.map(({ index }) => index)],
  };
}

function suffixSums(amounts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const amount of [...amounts].reverse()) {
    sums.unshift(amount + (sums[0] ?? 0));
  }
  return sums;
}
