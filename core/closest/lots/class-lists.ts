import { classParts } from "./class-parts.ts";
import { mergeDownTo, NOTHING, type Work } from "./merge-down.ts";
import { leastCost, type PartList } from "./part.ts";
import type { PricedProblem } from "./priced-problem.ts";
import { slotParts } from "./slot-parts.ts";

/** Share of the work that the steps of one slot may take. */
const SLOT_SHARE = 1 / 16;

/**
 * For every class the choices of its slots that a plan within the budget may have.
 *
 * Classes with few slots come first: what they cost at the least is not left for the others.
 *
 * @returns In the order of the classes; once a class has no choice within the budget, the rest is not looked at.
 */
export function classLists(
  { slots, classes, idle }: PricedProblem,
  budget: number,
  tie: number,
  work: Work,
): readonly PartList[] {
  const members = classes.map((_, index) => slots.filter(({ slot }) => slot.classIndex === index));
  const lists = classes.map(() => NOTHING);
  const order = classes.map((_, index) => index).sort((a, b) => (members[a]?.length ?? 0) - (members[b]?.length ?? 0));
  let left = budget;
  for (const index of order) {
    const complete = classes[index];
    if (complete && left >= 0) {
      const most = Math.max(2, Math.floor(work.left * SLOT_SHARE));
      const ofSlots = (members[index] ?? []).map((one) => slotParts(one, left, most));
      work.left -= ofSlots.reduce((count, { parts }) => count + parts.length, 0);
      const contest = { idle, budget: left, stiffness: idle.weight + 1 / complete.weight, tie };
      const [all = NOTHING] = mergeDownTo(1, ofSlots, contest, work);
      const list = classParts(all, complete, left);
      left -= leastCost(list);
      lists[index] = list;
    }
  }
  return lists;
}
