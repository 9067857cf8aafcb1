import { classParts, type PricedClass } from "./class-parts.ts";
import { mergeDownTo, NOTHING, type Work } from "./merge-down.ts";
import { leastCost, type PartList } from "./part.ts";
import { type PricedSlot, slotParts } from "./slot-parts.ts";

/** Share of the work that goes into finding out what every class costs at the least. */
const FIRST_SHARE = 1 / 8;

/**
 * For every class the choices of its slots that a plan within the budget may have.
 *
 * A short look tells what every class costs at the least, and what the others cost at the least is not left for a class.
 */
export function classLists(
  slots: readonly PricedSlot[],
  classes: readonly PricedClass[],
  budget: number,
  tie: number,
  work: Work,
): readonly PartList[] {
  const look = { left: work.left * FIRST_SHARE, merges: slots.length };
  work.left -= look.left;
  const members = classes.map((_, index) => slots.filter(({ slot }) => slot.classIndex === index));
  const listOf = (index: number, within: number, effort: Work): PartList => {
    const ofClass = members[index] ?? [];
    const most = Math.max(2, Math.floor(effort.left / (4 * slots.length + 4)));
    const ofSlots = ofClass.map((one) => slotParts(one, within, most));
    const [all = NOTHING] = mergeDownTo(1, ofSlots, () => within, tie, effort);
    const complete = classes[index];
    return complete ? classParts(all, complete, within) : all;
  };
  const lists = classes.map((_, index) => listOf(index, budget, look));
  let least = lists.reduce((sum, list) => sum + leastCost(list), 0);
  classes.forEach((_, index) => {
    const first = lists[index] ?? NOTHING;
    if (first.missing < Infinity) {
      const list = listOf(index, budget - (least - leastCost(first)), work);
      least += Math.max(0, leastCost(list) - leastCost(first));
      lists[index] = list;
    } else {
      work.merges -= Math.max(0, (members[index]?.length ?? 0) - 1);
    }
  });
  work.left += look.left;
  return lists;
}
