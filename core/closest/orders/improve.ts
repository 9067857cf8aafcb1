import { classChoice } from "./class-choice.ts";
import type { ClassGroup } from "./class-group.ts";
import { setBound } from "./set-bound.ts";

/** Steps at most. */
const PASSES = 40;

/**
 * A set that is likely closer than another: slots are added, left out or exchanged, each time the step that lowers the
 * bound of the set most, until none does.
 */
export function improve(
  groups: readonly ClassGroup[],
  isChosen: readonly boolean[],
  displaced: number,
  maximumOrders: number,
  fee: number,
): readonly boolean[] {
  let set = [...isChosen];
  const choiceIn = (group: ClassGroup, of: readonly boolean[]) =>
    classChoice(
      group,
      group.candidates.filter(({ index }) => of[index]),
      fee,
    );
  const place = new Map(groups.flatMap((group, at) => group.candidates.map(({ index }) => [index, at] as const)));
  let choices = groups.map((group) => choiceIn(group, set));
  let best = setBound(choices, displaced);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const inside = [...place.keys()].filter((index) => set[index]);
    const outside = [...place.keys()].filter((index) => !set[index]);
    let found: { set: boolean[]; choices: typeof choices } | undefined;
    const consider = (out: number | undefined, into: number | undefined): void => {
      const next = [...set];
      const changed = [...choices];
      for (const [index, is] of [[out, false] as const, [into, true] as const]) {
        if (index !== undefined) {
          next[index] = is;
        }
      }
      for (const index of [out, into]) {
        const at = index === undefined ? undefined : place.get(index);
        const group = at === undefined ? undefined : groups[at];
        if (at !== undefined && group !== undefined) {
          changed[at] = choiceIn(group, next);
        }
      }
      const bound = setBound(changed, displaced);
      if (bound < best) {
        best = bound;
        found = { set: next, choices: changed };
      }
    };
    for (const into of outside) {
      if (inside.length < maximumOrders) {
        consider(undefined, into);
      }
      for (const out of inside) {
        consider(out, into);
      }
    }
    if (inside.length > 1) {
      for (const out of inside) {
        consider(out, undefined);
      }
    }
    if (found === undefined) {
      break;
    }
    ({ set, choices } = found);
  }
  return set;
}
