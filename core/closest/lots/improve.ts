import { lowestAmount } from "./lot-problem.ts";
import type { PlanState } from "./plan-state.ts";

/** Falls of the distance below this may be rounding. */
const LEAST_FALL = 1e-6;

/** Sweeps over the slots; the search makes up for what more of them would find. */
const MOST_SWEEPS = 8;

/** Pairs of slots that are tried at the most. */
const MOST_PAIRS = 10_000;

/** Moves one slot after the other to what is best beside the others; then one down and another to what is best then. */
export function improve(state: PlanState): void {
  const { slots } = state.problem;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let isBetter = false;
    for (const [index, slot] of slots.entries()) {
      const { amount, fall } = state.bestFor(slot, index);
      if (fall > LEAST_FALL) {
        state.put(slot, index, amount);
        isBetter = true;
      }
    }
    if (!isBetter && !(slots.length ** 2 <= MOST_PAIRS && improvePair(state))) {
      return;
    }
  }
}

/** @returns Whether a pair of changes that brings the plan closer was found, and made. */
function improvePair(state: PlanState): boolean {
  const { slots, fee } = state.problem;
  for (const [index, slot] of slots.entries()) {
    const before = state.amountAt(index);
    const { ladder } = slot;
    const below = Math.min(Math.max(Math.round(before / ladder.each) - 1, ladder.first), ladder.last);
    const step = ladder.first <= ladder.last ? ladder.amountOf(below) : before;
    const lowers = [ladder.hasZero ? 0 : before, step, lowestAmount(slot, fee)];
    for (const lower of lowers) {
      if (!(lower < before && lower > -Infinity)) {
        continue;
      }
      const fall = state.fallOf(slot, index, lower);
      state.put(slot, index, lower);
      if (state.cashLeft >= 0) {
        for (const [otherIndex, other] of slots.entries()) {
          const best = otherIndex === index ? { amount: 0, fall: -Infinity } : state.bestFor(other, otherIndex);
          if (fall + best.fall > LEAST_FALL) {
            state.put(other, otherIndex, best.amount);
            return true;
          }
        }
      }
      state.put(slot, index, before);
    }
  }
  return false;
}
