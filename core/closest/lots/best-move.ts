import type { Move, OpenState } from "./open-state.ts";

/** The best slot of one class to move one way. */
interface BestOfClass {
  up: number;
  upRise: number;
  down: number;
  downRise: number;
}

/**
 * The move of one step that lessens the distance most.
 *
 * Only the best slot of every class to go up and the best to go down can matter, as the class and the money do not care
 * which slot it is; so this takes as long as there are slots. Should one slot be best both ways, no exchange in its class
 * gains: the two rises of one slot add up to 2·step² / t > 0. Nor is an exchange between classes lost where one class is
 * best both ways: an exchange within it would gain more.
 */
export function bestMove(state: OpenState, step: number): Move {
  const classes = bestByClass(state, step);
  let best: Move = { up: -1, down: -1, gain: 0 };
  let [up, upRise, down, downRise] = [-1, Infinity, -1, Infinity];
  const tryMove = (move: Omit<Move, "gain">): void => {
    const gain = -state.riseOf(move, step);
    best = gain > best.gain ? { ...move, gain } : best;
  };
  for (const [classIndex, one] of classes) {
    const off = state.offByClass[classIndex] ?? 0;
    const weight = state.problem.classWeights[classIndex] ?? 1;
    const riseUp = one.upRise + (step * (2 * off + step)) / weight;
    const riseDown = one.downRise + (step * (step - 2 * off)) / weight;
    if (one.up >= 0 && riseUp < upRise) {
      [up, upRise] = [one.up, riseUp];
    }
    if (one.down >= 0 && riseDown < downRise) {
      [down, downRise] = [one.down, riseDown];
    }
    if (one.up >= 0 && one.down >= 0 && one.up !== one.down) {
      tryMove(one);
    }
  }
  tryMove({ up, down: -1 });
  tryMove({ up: -1, down });
  if (up >= 0 && down >= 0 && up !== down) {
    tryMove({ up, down });
  }
  return best;
}

function bestByClass(state: OpenState, step: number): ReadonlyMap<number, BestOfClass> {
  const classes = new Map<number, BestOfClass>();
  for (const index of state.open) {
    const { classIndex } = state.slotAt(index);
    let best = classes.get(classIndex);
    if (!best) {
      best = { up: -1, upRise: Infinity, down: -1, downRise: Infinity };
      classes.set(classIndex, best);
    }
    const upRise = state.slotRise(index, step);
    const downRise = state.slotRise(index, -step);
    if (upRise < best.upRise) {
      best.up = index;
      best.upRise = upRise;
    }
    if (downRise < best.downRise) {
      best.down = index;
      best.downRise = downRise;
    }
  }
  return classes;
}
