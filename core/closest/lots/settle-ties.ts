import type { Money } from "../../cells/money.ts";
import type { LotProblem } from "./lot-problem.ts";
import { OpenState } from "./open-state.ts";

/** Moves that are tried at the most; with fewer than some hundred open slots that is far more than ties take. */
const MOST_TRIES = 100_000;

/**
 * Among amounts of open slots that are as close, those with less cash left, then with more for earlier slots.
 *
 * What is preferred is the distance plus an infinitely smaller linear term, which keeps it M♮-convex: steps up and exchanges
 * in favour of an earlier slot that cost nothing lead to the best of the equals. Each move is as large as what is left of
 * the allowance permits, so that the number of moves does not depend on the unit. Where the allowance spans many units, the
 * first moves may use it up that better ones would have needed: the plan is within the tie all the same, and the same
 * everywhere, but another one in it may have a little less cash left.
 *
 * @param amounts - By slot; undefined where open.
 * @param starts - The closest amounts, by slot.
 * @param allowance - What the moves may add to the distance altogether, ≥ 0.
 */
export function settleTies(
  problem: LotProblem,
  amounts: readonly (Money | undefined)[],
  starts: readonly Money[],
  allowance: number,
): readonly Money[] {
  const state = new OpenState(problem, amounts, starts);
  let left = allowance;
  let tries = 0;
  const tryMove = (up: number, down: number): boolean => {
    tries += 1;
    const step = tries > MOST_TRIES ? 0 : largestStep((size) => state.riseOf({ up, down }, size) <= left);
    if (step === 0) {
      return false;
    }
    left -= Math.max(0, state.riseOf({ up, down }, step));
    state.apply({ up, down }, step);
    return true;
  };
  let isMoving = true;
  while (isMoving && tries <= MOST_TRIES) {
    isMoving = false;
    for (const [place, up] of state.open.entries()) {
      isMoving = (state.cashLeft > 0 && tryMove(up, -1)) || isMoving;
      for (let later = place + 1; later < state.open.length; later += 1) {
        isMoving = tryMove(up, state.open[later] ?? -1) || isMoving;
      }
    }
  }
  return state.amounts;
}

/** The largest whole number that will do, 0 always; all below one that will do must do too. */
function largestStep(isAllowed: (step: number) => boolean): number {
  let reach = 1;
  while (reach < Number.MAX_SAFE_INTEGER && isAllowed(reach)) {
    reach *= 2;
  }
  let step = Math.floor(reach / 2);
  for (let more = step / 2; more >= 1; more /= 2) {
    step += isAllowed(step + more) ? more : 0;
  }
  return step;
}
