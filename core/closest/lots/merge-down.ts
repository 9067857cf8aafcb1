import { mergeLists } from "./merge-lists.ts";
import { NO_SLOTS, type PartList } from "./part.ts";
import type { Contest } from "./undominated.ts";

/** Work that is left, in pairs of parts looked at, and the merges it is to be shared among. Lives within one search. */
export interface Work {
  left: number;
  merges: number;
}

/** Even shares of the work that one merge may take: few need that much. */
const SHARE = 16;

/** A list with nothing to choose. */
export const NOTHING: PartList = { parts: [NO_SLOTS], missing: Infinity };

/**
 * Merges the two shortest lists again and again until so many are left; those without open slots first, as their parts may
 * make each other needless.
 */
export function mergeDownTo(
  count: number,
  lists: readonly PartList[],
  contest: Contest,
  work: Work,
): readonly PartList[] {
  const settled = lists.filter(isSettled);
  const open = lists.filter((list) => !isSettled(list));
  const merged = open.length > 0 ? mergeShortest(1, settled, contest, work) : settled;
  return mergeShortest(count, [...merged, ...open], contest, work);
}

function isSettled({ parts }: PartList): boolean {
  return parts.every(({ slack }) => slack === 0);
}

function mergeShortest(count: number, lists: readonly PartList[], contest: Contest, work: Work): readonly PartList[] {
  const rest = lists.slice().sort((a, b) => a.parts.length - b.parts.length);
  while (rest.length > count) {
    const [one = NOTHING, other = NOTHING] = rest.splice(0, 2);
    const most = Math.max(1, Math.floor((SHARE * work.left) / Math.max(2 * SHARE, work.merges)));
    work.merges -= 1;
    const merged = mergeLists(one, other, contest, most);
    work.left -= merged.pairs;
    const place = rest.findIndex(({ parts }) => parts.length >= merged.parts.length);
    rest.splice(place < 0 ? rest.length : place, 0, merged);
  }
  return rest;
}
