import type { Money } from "../../cells/money.ts";
import { tieOf } from "../tie.ts";
import { closestMove } from "./closest-move.ts";
import type { LotProblem, LotSlot } from "./lot-problem.ts";
import { OpenState } from "./open-state.ts";
import { settleTies } from "./settle-ties.ts";

/** A move must lessen the distance by more than floating point may feign. */
const LEAST_GAIN = 1e-7;

/**
 * The whole amounts of open slots that are closest to the ideal ones, the other slots being settled.
 *
 * With those settled, G is a sum of convex functions of single amounts, of class sums and of the total: laminar convex, hence
 * M♮-convex on whole numbers, also within bounds on the amounts and on the total. Of such a function a point that no single
 * step of one unit, up or down, and no exchange of one unit between two slots makes better is the least of all. Steps begin
 * large and halve, so that a far start costs little; the last ones are of one unit, which makes the result exact.
 *
 * @param amounts - By slot; undefined where open.
 * @param starts - Where open slots begin, by slot; real numbers.
 * @param least - The least distance known: what is further away need not be the best of its equals.
 * @returns Amounts of all slots; undefined where even the least amounts come to more than the money.
 * @source docs/sources.md#whole-amounts
 */
export function settleOpen(
  problem: LotProblem,
  amounts: readonly (Money | undefined)[],
  starts: readonly number[],
  least: number,
): readonly Money[] | undefined {
  if (problem.slots.every((_, index) => amounts[index] !== undefined)) {
    return amounts.map((amount) => amount ?? 0);
  }
  const state = new OpenState(problem, amounts, starts);
  if (!state.fit()) {
    return undefined;
  }
  for (let step = state.firstStep(); step >= 1; step /= 2) {
    for (let move = closestMove(state, step); move.gain > LEAST_GAIN; move = closestMove(state, step)) {
      state.apply(move, step);
    }
  }
  if (state.distance() <= least + 2 * tieOf(least)) {
    settleTies(state);
  }
  return state.amounts;
}

/** Whether a slot with this amount may take any other nearby: then it is settled last. */
export function isOpenAt(slot: LotSlot | undefined, amount: Money): boolean {
  return slot?.ladder.isAny === true && slot.ladder.first < slot.ladder.last && (amount !== 0 || !slot.ladder.hasZero);
}
