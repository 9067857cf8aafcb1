import { isCandidate } from "./class-group.ts";
import type { OrderProblem } from "./problem.ts";
import { isFeasibleOrder } from "./reach.ts";
import type { Tries } from "./tries.ts";

/**
 * Tries sets that are likely to be close, to have a distance to beat; they decide nothing else.
 *
 * First those of which most can be sold; then all that may be chosen, less some at a time until few enough are left and
 * each amount is large enough. What is too small goes first, then what costs least to leave out. Where none is feasible,
 * ever fewer of the largest.
 *
 * @param mostTries - Beyond so many a quarter goes at a time.
 */
export function tryLikely(problem: OrderProblem, mostTries: number, tries: Tries): void {
  tryDropping(problem, mostTries, tries);
  if (tries.best() === undefined) {
    tryFewer(problem, tries);
  }
}

/** The largest orders of the ideal plan, buys and sells in turn, and the largest holdings: half as many each time. */
function tryFewer({ slots, maximumOrders }: OrderProblem, tries: Tries): void {
  const candidates = indicesOf(slots.map(isCandidate));
  const idealOf = (index: number): number => slots[index]?.ideal ?? 0;
  const heldOf = (index: number): number => slots[index]?.held ?? 0;
  const buys = candidates.filter((index) => idealOf(index) >= 0).sort((a, b) => idealOf(b) - idealOf(a));
  const sells = candidates.filter((index) => idealOf(index) < 0).sort((a, b) => idealOf(a) - idealOf(b));
  const inTurn = Array.from({ length: candidates.length }, (_, at) => [buys[at] ?? [], sells[at] ?? []].flat()).flat();
  const byHeld = [...candidates].sort((a, b) => heldOf(b) - heldOf(a));
  for (let most = Math.min(maximumOrders, candidates.length); most >= 1; most = Math.floor(most / 2)) {
    tries.attempt(flagsOf(inTurn.slice(0, most), slots.length));
    tries.attempt(flagsOf(byHeld.slice(0, most), slots.length));
  }
}

function tryDropping(problem: OrderProblem, mostTries: number, tries: Tries): void {
  const { slots, maximumOrders } = problem;
  if (problem.money < 0) {
    const byHeld = indicesOf(slots.map(isCandidate)).sort((a, b) => (slots[b]?.held ?? 0) - (slots[a]?.held ?? 0));
    const largest = new Set(byHeld.slice(0, maximumOrders));
    tries.attempt(slots.map((_, index) => largest.has(index)));
  }
  const isLargeEnough = (index: number, change: number): boolean => {
    const slot = slots[index];
    return slot !== undefined && isFeasibleOrder(slot, change);
  };
  let count = 0;
  let left = indicesOf(slots.map(isCandidate));
  while (left.length > 0) {
    const { changes, hasSmall } = tries.attempt(flagsOf(left, slots.length));
    if (changes !== undefined && !hasSmall && left.length <= maximumOrders) {
      return;
    }
    const rankOf = (index: number): number => {
      const slot = slots[index];
      const change = changes?.[index] ?? slot?.ideal ?? 0;
      return slot === undefined ? 0 : (change * change) / slot.weight - (isFeasibleOrder(slot, change) ? 0 : 1e30);
    };
    const tooMany = Math.max(0, left.length - maximumOrders);
    const small = left.filter((index) => !isLargeEnough(index, changes?.[index] ?? 0)).length;
    const dropped = Math.max(
      1,
      Math.floor(tooMany / 3),
      changes === undefined ? 0 : Math.floor(small / 4),
      count < mostTries ? 0 : Math.ceil(left.length / 4),
    );
    count += 1;
    left = left.sort((a, b) => rankOf(a) - rankOf(b) || b - a).slice(dropped);
  }
}

function indicesOf(flags: readonly boolean[]): number[] {
  return flags.flatMap((is, index) => (is ? [index] : []));
}

function flagsOf(indices: readonly number[], length: number): readonly boolean[] {
  const chosen = new Set(indices);
  return Array.from({ length }, (_, index) => chosen.has(index));
}
