import type { Money } from "../../cells/money.ts";
import { closestMove } from "./closest-move.ts";
import type { LotProblem, LotSlot } from "./lot-problem.ts";
import { OpenState } from "./open-state.ts";

/**
 * A move of one unit must lessen the distance by this part of the steepest slope: floating point may feign less. The slope of a
 * term that is off by x is 2/x of the term, so that what is missed is less than a part in 10¹³ of the distance.
 */
const LEAST_GAIN = 1e-14;

/** Moves with steps of one size, a slot: few need more than one, since the larger steps came before. */
const MOST_MOVES = 20;

/** Amounts of all slots, and what they took. */
export interface Settled {
  /** Undefined where even the least amounts come to more than the money. */
  readonly amounts: readonly Money[] | undefined;
  /** Slots that were looked at for moves. */
  readonly work: number;
  /** Whether no other amounts of the open slots are closer. */
  readonly isExact: boolean;
}

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
 * @source docs/sources.md#whole-amounts
 */
export function settleOpen(
  problem: LotProblem,
  amounts: readonly (Money | undefined)[],
  starts: readonly number[],
): Settled {
  const settled = amounts.flatMap((amount) => amount ?? []);
  if (settled.length === problem.slots.length) {
    return { amounts: settled, work: 1, isExact: true };
  }
  const state = new OpenState(problem, amounts, starts);
  if (!state.fit()) {
    return { amounts: undefined, work: 1, isExact: true };
  }
  const least = LEAST_GAIN * state.steepest();
  let work = 1;
  let isExact = true;
  for (let step = state.firstStep(); step >= 1; step /= 2) {
    let moves = MOST_MOVES * state.open.length;
    let move = closestMove(state, step);
    while (move.gain > least * step && moves > 0) {
      state.apply(move, step);
      moves -= 1;
      move = closestMove(state, step);
    }
    work += (1 + MOST_MOVES * state.open.length - moves) * state.open.length;
    isExact = moves > 0;
  }
  return { amounts: state.amounts, work, isExact };
}

/** Whether a slot with this amount may take any other nearby: then it is settled last. */
export function isOpenAt(slot: LotSlot | undefined, amount: Money): boolean {
  return slot?.ladder.isAny === true && slot.ladder.first < slot.ladder.last && (amount !== 0 || !slot.ladder.hasZero);
}
