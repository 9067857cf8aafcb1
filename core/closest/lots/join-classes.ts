import type { Idle } from "./idle-cost.ts";
import { joinLists } from "./join-lists.ts";
import { mergeDownTo, NOTHING, type Work } from "./merge-down.ts";
import type { Part, PartList } from "./part.ts";

/** What is to be found among the choices of the classes. */
export interface Errand {
  /** What a plan may cost above the bound, idle money included; it falls as plans are found. */
  readonly budget: () => number;
  /** Distances this close are equal. */
  readonly tie: number;
  /** Takes a complete choice within the budget; open slots are still to be settled. @returns The work that took. */
  readonly visit: (part: Part) => number;
}

/**
 * Looks at every plan within the budget that is made of one choice of every class.
 *
 * @returns A cost that no plan which was left out for want of work is below; Infinity where none was.
 */
export function joinClasses(lists: readonly PartList[], idle: Idle, errand: Errand, work: Work): number {
  const budget = errand.budget();
  const contest = { idle, budget, stiffness: idle.weight, tie: errand.tie };
  const kept = lists.map(({ parts, missing }) => ({ parts: parts.filter(({ cost }) => cost <= budget), missing }));
  work.merges = lists.length;
  const [one = NOTHING, other = NOTHING] = mergeDownTo(2, kept, contest, work);
  return joinLists(one, other, idle, {
    budget: errand.budget,
    visit: (part) => {
      work.left -= errand.visit(part);
    },
    maySpend: (pairs) => {
      work.left -= pairs;
      return work.left > 0;
    },
  });
}
