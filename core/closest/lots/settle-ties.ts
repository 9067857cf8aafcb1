import { tieOf } from "../tie.ts";
import type { OpenState } from "./open-state.ts";

/** Moves that ties may take; equal distances in plenty arise only where the distance is huge. */
const MOST_MOVES = 1000;

/**
 * Among amounts of open slots that are as close, those with the least cash left, then with more for earlier slots.
 *
 * What is preferred is the distance plus an infinitely smaller linear term, which keeps it M♮-convex: steps up and exchanges
 * in favour of an earlier slot that cost nothing lead to the best of the equals.
 */
export function settleTies(state: OpenState): void {
  let allowance = tieOf(state.distance());
  let moves = 0;
  const tryMove = (up: number, down: number): boolean => {
    const rise = state.riseOf({ up, down }, 1);
    if (rise > allowance || moves >= MOST_MOVES) {
      return false;
    }
    state.apply({ up, down, gain: -rise }, 1);
    allowance -= rise;
    moves += 1;
    return true;
  };
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (const [place, up] of state.open.entries()) {
      isMoving = (state.cashLeft > 0 && tryMove(up, -1)) || isMoving;
      for (let later = place + 1; later < state.open.length; later += 1) {
        isMoving = tryMove(up, state.open[later] ?? -1) || isMoving;
      }
    }
  }
}
