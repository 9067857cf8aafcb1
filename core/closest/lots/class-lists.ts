import { classParts, type PricedClass } from "./class-parts.ts";
import { mergeDownTo, NOTHING, type Work } from "./merge-down.ts";
import { leastCost, type PartList } from "./part.ts";
import { type PricedSlot, slotParts } from "./slot-parts.ts";

/**
 * For every class the choices of its slots that a plan within the budget may have.
 *
 * Every class costs at least its cheapest choice, which leaves less for the classes after it.
 */
export function classLists(
  slots: readonly PricedSlot[],
  classes: readonly PricedClass[],
  budget: number,
  tie: number,
  work: Work,
): readonly PartList[] {
  const most = Math.max(2, Math.floor(work.left / (4 * slots.length + 4)));
  let found = 0;
  return classes.map((ofClass, classIndex) => {
    const members = slots.filter(({ slot }) => slot.classIndex === classIndex);
    const within = budget - found;
    const ofSlots = members.map((one) => slotParts(one, within, most));
    const [all = NOTHING] = mergeDownTo(1, ofSlots, () => within, tie, work);
    const list = classParts(all, ofClass, within);
    found += leastCost(list);
    return list;
  });
}
