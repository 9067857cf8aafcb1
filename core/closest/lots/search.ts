import { classLists } from "./class-lists.ts";
import type { Idle } from "./idle-cost.ts";
import { joinClasses } from "./join-classes.ts";
import type { Work } from "./merge-down.ts";
import { leastCost, type Part, type PartList } from "./part.ts";
import type { PricedProblem } from "./priced-problem.ts";
import { reprice } from "./reprice.ts";

/** Share of what is between the bound of whole classes and the limit that is looked at first. */
const FIRST_SHARE = 1 / 64;

const GROWTH = 4;

/** What finding other prices takes for a part, in pairs of parts: the bisection looks at every part dozens of times. */
const REPRICE_WORK = 2;

/** What a search is told, and tells. */
export interface Quest {
  /** The largest distance of interest; it falls as plans are found. */
  readonly limit: () => number;
  /** Distances this close are equal. */
  readonly tie: number;
  /** Takes a complete choice; open slots are still to be settled. @returns The work that took. */
  readonly visit: (part: Part) => number;
}

/** What a search found out, beside the plans it visited. */
export interface Found {
  /** A distance that no plan which was not looked at is below: the limit at the start, or less where work ran out. */
  readonly bound: number;
  /** Prices of idle money and fees that suit whole classes better. */
  readonly idle: Idle;
}

/**
 * Looks at every choice whose distance may be within the limit, as far as the work allows: first at those a little above what
 * whole classes cost at the least, then at four times as much, and so on until a plan is found.
 */
export function search(priced: PricedProblem, quest: Quest, work: Work): Found {
  const limit = quest.limit();
  const lists = classLists(priced, limit - priced.bound, quest.tie, work);
  const known = Math.min(limit, priced.bound + missingCost(lists));
  if (lists.some(({ parts }) => parts.length === 0)) {
    return { bound: known, idle: priced.idle };
  }
  // What is missing is accounted for; from here on the lists stand for all plans there are.
  const complete = lists.map(({ parts }) => ({ parts, missing: Infinity }));
  work.left -= REPRICE_WORK * complete.reduce((count, { parts }) => count + parts.length, 0);
  const { lists: repriced, idle, bound } = reprice(complete, priced.idle, priced.bound);
  if (bound >= known) {
    // No plan of the lists is below what is known. Prices that rule out all of them may be boundless, and suit nothing else.
    return { bound: known, idle: bound > limit ? priced.idle : idle };
  }
  let goal = bound + (known - bound) * FIRST_SHARE;
  for (;;) {
    const budget = (): number => Math.min(goal, quest.limit()) - bound;
    const reached = Math.min(goal, bound + joinClasses(repriced, idle, { ...quest, budget }, work));
    if (reached < goal || goal >= known || goal >= quest.limit()) {
      return { bound: reached, idle };
    }
    goal = Math.min(known, bound + (goal - bound) * GROWTH);
  }
}

/** No plan with a choice that some list misses costs less than this; Infinity where none is missing, or a class has none. */
function missingCost(lists: readonly PartList[]): number {
  const least = lists.reduce((sum, list) => sum + leastCost(list), 0);
  if (least === Infinity) {
    return Infinity;
  }
  return lists.reduce((cost, list) => Math.min(cost, least - leastCost(list) + list.missing), Infinity);
}
