import { classParts, type PricedClass } from "./class-parts.ts";
import { mergeLists } from "./merge-lists.ts";
import { leastCost, NO_SLOTS, type PartList } from "./part.ts";
import { type PricedSlot, slotParts } from "./slot-parts.ts";

/** Work that is left, in pairs of parts looked at. */
export interface Work {
  left: number;
}

/** A list of nothing to choose. */
const NOTHING: PartList = { parts: [NO_SLOTS], missing: Infinity };

/** The choices for all slots as two lists, so that only pairs of their parts remain to be looked at. */
export function twoLists(
  priced: readonly PricedSlot[],
  classes: readonly PricedClass[],
  budget: number,
  tie: number,
  work: Work,
): readonly [PartList, PartList] {
  let merges = priced.length;
  const merge = (one: PartList, other: PartList, within: number): PartList => {
    const most = Math.max(1, Math.floor(work.left / Math.max(1, merges)));
    merges -= 1;
    work.left -= Math.min(most, one.parts.length * other.parts.length);
    return mergeLists(one, other, within, most, tie);
  };
  const most = Math.max(2, Math.floor(work.left / Math.max(1, 4 * priced.length)));
  let found = 0;
  const lists = classes.map((ofClass, classIndex) => {
    const members = priced.filter(({ slot }) => slot.classIndex === classIndex);
    const within = budget - found;
    const ofSlots = members.map((one) => slotParts(one, within, most));
    const settled = ofSlots.filter(({ parts }) => parts.every(({ slack }) => slack === 0));
    const open = ofSlots.filter((list) => !settled.includes(list));
    const whole = [...mergeDownTo(1, settled, () => within, merge), ...open];
    const [all = NOTHING] = mergeDownTo(1, whole, () => within, merge);
    const list = classParts(all, ofClass, within);
    found += leastCost(list);
    return list;
  });
  const others = (pair: readonly PartList[]): number =>
    budget - (found - pair.reduce((sum, list) => sum + leastCost(list), 0));
  const kept = lists.map((list) => within(list, others([list])));
  const settled = kept.filter(({ parts }) => parts.every(({ slack }) => slack === 0));
  const open = kept.filter((list) => !settled.includes(list));
  const [one = NOTHING, other = NOTHING] = mergeDownTo(2, [...settled, ...open], others, merge);
  return [one, other];
}

function within({ parts, missing }: PartList, budget: number): PartList {
  return { parts: parts.filter(({ cost }) => cost <= budget), missing };
}

/** Merges the two shortest lists again and again. */
function mergeDownTo(
  count: number,
  lists: readonly PartList[],
  budgetFor: (pair: readonly PartList[]) => number,
  merge: (one: PartList, other: PartList, budget: number) => PartList,
): readonly PartList[] {
  const rest = lists.slice().sort((a, b) => a.parts.length - b.parts.length);
  while (rest.length > count) {
    const [one = NOTHING, other = NOTHING] = rest.splice(0, 2);
    const merged = merge(one, other, budgetFor([one, other]));
    const place = rest.findIndex(({ parts }) => parts.length >= merged.parts.length);
    rest.splice(place < 0 ? rest.length : place, 0, merged);
  }
  return rest;
}
