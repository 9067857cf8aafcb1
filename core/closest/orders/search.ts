import type { Budget } from "./budget.ts";
import type { ClassOption } from "./class-option.ts";
import type { Completion } from "./completion.ts";
import type { OrderProblem } from "./problem.ts";
import { setBound } from "./set-bound.ts";
import { choicesOf, extend, type SetPart } from "./set-part.ts";
import type { Tries } from "./tries.ts";

/** What sets are put together from. */
export interface SearchSpace {
  readonly problem: OrderProblem;
  /** Σ d of plans without fees: money − Σ b*. */
  readonly displaced: number;
  /** Prices z of displaced money. */
  readonly prices: readonly number[];
  /** By class. */
  readonly options: readonly (readonly ClassOption[])[];
  readonly completions: readonly Completion[];
  /** What floating point may cost a bound. */
  readonly slack: number;
  /** Finite. */
  readonly maximumOrders: number;
}

/** Work of a part, and of one option to go on with. */
const NODE_WORK = 11;
const OPTION_WORK = 0.8;

/** Work of one plan, a slot. */
export const PLAN_WORK = 7;

/**
 * Tries every set that could be as close as the closest so far: depth first over the classes, the option with the least
 * bound first.
 *
 * The bound of a part is the largest over the prices z of 2·z·displaced + its costs + the least costs of the classes to
 * come; at the last class it is that of the set. Parts whose x cannot add up to what is displaced are left out.
 *
 * @returns Every set that was neither tried nor excluded has at least this D; Infinity where there is none.
 */
export function searchSets(space: SearchSpace, tries: Tries, budget: Budget): number {
  const { problem, prices, options, completions, displaced, slack } = space;
  const lowestRest = suffixSums(options.map((own) => Math.min(...own.map(({ lowest }) => lowest))));
  const highestRest = suffixSums(options.map((own) => Math.max(...own.map(({ highest }) => highest))));
  const room = 1 + 1e-9 * Math.abs(displaced);
  let openBound = Number.POSITIVE_INFINITY;

  const boundOf = (part: SetPart, option: ClassOption, depth: number, left: number): number => {
    const completion = completions[depth];
    const rest = completion?.[Math.min(left, completion.length - 1)];
    let bound = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < prices.length; at += 1) {
      const own =
        2 * (prices[at] ?? 0) * displaced + (part.costs[at] ?? 0) + (option.costs[at] ?? 0) + (rest?.[at] ?? 0);
      bound = own > bound ? own : bound;
    }
    return bound - slack;
  };
  const visit = (part: SetPart, depth: number, left: number): void => {
    const own = options[depth];
    if (own === undefined) {
      leaf(part);
      return;
    }
    const children: { readonly option: ClassOption; readonly left: number; readonly bound: number }[] = [];
    const limit = tries.limit();
    const isLast = depth + 1 === options.length;
    budget.spent += NODE_WORK + OPTION_WORK * own.length;
    for (const option of own) {
      const leftAfter = left - option.choice.chosen.length;
      if (
        leftAfter < 0 ||
        part.lowest + option.lowest + (lowestRest[depth + 1] ?? 0) > displaced + room ||
        part.highest + option.highest + (highestRest[depth + 1] ?? 0) < displaced - room
      ) {
        continue;
      }
      let bound = boundOf(part, option, depth + 1, leftAfter);
      if (isLast && bound <= limit) {
        budget.spent += 2 * options.length;
        bound = Math.max(bound, setBound([...choicesOf(part), option.choice], displaced) - slack);
      }
      if (bound <= limit) {
        children.push({ option, left: leftAfter, bound });
      }
    }
    children.sort((a, b) => a.bound - b.bound);
    for (const child of children) {
      if (child.bound > tries.limit()) {
        return;
      }
      if (budget.spent > budget.limit) {
        openBound = Math.min(openBound, child.bound);
        return;
      }
      visit(extend(part, child.option), depth + 1, child.left);
    }
  };
  const leaf = (part: SetPart): void => {
    const isChosen = problem.slots.map(() => false);
    for (const { chosen } of choicesOf(part)) {
      for (const { index } of chosen) {
        isChosen[index] = true;
      }
    }
    if (isChosen.includes(true)) {
      budget.spent += PLAN_WORK * problem.slots.length;
      tries.attempt(isChosen);
    }
  };
  const nothing = { costs: new Float64Array(prices.length), lowest: 0, highest: 0, last: undefined, before: undefined };
  visit(nothing, 0, space.maximumOrders);
  return openBound;
}

function suffixSums(amounts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const amount of [...amounts].reverse()) {
    sums.push(amount + (sums[sums.length - 1] ?? 0));
  }
  return sums.reverse();
}
