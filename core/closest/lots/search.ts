import { classLists } from "./class-lists.ts";
import type { Idle } from "./idle-cost.ts";
import { joinLists } from "./join-lists.ts";
import { mergeDownTo, NOTHING, type Work } from "./merge-down.ts";
import { leastCost, type Part, type PartList } from "./part.ts";
import type { PricedProblem } from "./priced-problem.ts";
import { reprice } from "./reprice.ts";

/** What a search is told, and tells. */
export interface Quest {
  /** The largest distance of interest; it falls as plans are found. */
  readonly limit: () => number;
  /** Distances this close are equal. */
  readonly tie: number;
  /** Takes a complete choice; open slots are still to be settled. */
  readonly visit: (part: Part) => void;
}

/** What a search found out, beside the plans it visited. */
export interface Found {
  /** A distance that no plan which was not looked at is below: the limit at the start, or less where work ran out. */
  readonly bound: number;
  /** Prices of idle money and fees that suit whole classes better. */
  readonly idle: Idle;
}

/**
 * Looks at every choice whose distance may be within the limit, as far as the work allows.
 */
export function search(priced: PricedProblem, quest: Quest, work: Work): Found {
  const limit = quest.limit();
  const lists = classLists(priced.slots, priced.classes, limit - priced.bound, quest.tie, work);
  const least = lists.reduce((sum, list) => sum + leastCost(list), 0);
  const missing = lists.reduce((most, list) => Math.min(most, least - leastCost(list) + list.missing), Infinity);
  const known = Math.min(limit, priced.bound + missing);
  if (lists.some(({ parts }) => parts.length === 0)) {
    return { bound: known, idle: priced.idle };
  }
  // What is missing is accounted for; from here on the lists stand for all plans there are.
  const complete = lists.map(({ parts }) => ({ parts, missing: Infinity }));
  const { lists: repriced, idle, bound } = reprice(complete, priced.idle, priced.bound);
  if (bound > limit) {
    // No plan of the lists is within the limit. Prices that say so may be boundless, and suit nothing else.
    return { bound: known, idle: priced.idle };
  }
  const budget = limit - bound;
  const kept = repriced.map((list) => within(list, budget));
  const [one = NOTHING, other = NOTHING] = mergeDownTo(2, kept, () => budget, quest.tie, work);
  const left = joinLists(one, other, idle, {
    budget: () => quest.limit() - bound,
    visit: (part) => {
      work.left -= 1;
      quest.visit(part);
    },
    maySpend: (pairs) => {
      work.left -= pairs;
      return work.left > 0;
    },
  });
  return { bound: Math.min(known, bound + left), idle };
}

function within({ parts, missing }: PartList, budget: number): PartList {
  return { parts: parts.filter(({ cost }) => cost <= budget), missing };
}
