import { mergeLists } from "./merge-lists.ts";
import { NO_SLOTS, type PartList } from "./part.ts";

/** Work that is left, in pairs of parts looked at, and the merges it is to be shared among. Lives within one search. */
export interface Work {
  left: number;
  merges: number;
}

/** A list with nothing to choose. */
export const NOTHING: PartList = { parts: [NO_SLOTS], missing: Infinity };

/**
 * Merges the two shortest lists again and again until so many are left; those without open slots first, as their parts may
 * make each other needless.
 *
 * @param budgetFor - What a pair of two lists may cost.
 * @param tie - Costs this close are equal.
 */
export function mergeDownTo(
  count: number,
  lists: readonly PartList[],
  budgetFor: (one: PartList, other: PartList) => number,
  tie: number,
  work: Work,
): readonly PartList[] {
  const settled = lists.filter(isSettled);
  const open = lists.filter((list) => !isSettled(list));
  const merged = open.length > 0 ? mergeShortest(1, settled, budgetFor, tie, work) : settled;
  return mergeShortest(count, [...merged, ...open], budgetFor, tie, work);
}

function isSettled({ parts }: PartList): boolean {
  return parts.every(({ slack }) => slack === 0);
}

function mergeShortest(
  count: number,
  lists: readonly PartList[],
  budgetFor: (one: PartList, other: PartList) => number,
  tie: number,
  work: Work,
): readonly PartList[] {
  const rest = lists.slice().sort((a, b) => a.parts.length - b.parts.length);
  while (rest.length > count) {
    const [one = NOTHING, other = NOTHING] = rest.splice(0, 2);
    const most = Math.max(1, Math.floor(work.left / Math.max(1, work.merges)));
    work.merges -= 1;
    work.left -= Math.min(most, one.parts.length * other.parts.length);
    const merged = mergeLists(one, other, budgetFor(one, other), most, tie);
    const place = rest.findIndex(({ parts }) => parts.length >= merged.parts.length);
    rest.splice(place < 0 ? rest.length : place, 0, merged);
  }
  return rest;
}
