import { clamp, type Entry } from "./entry.ts";

/** An entry on the line start + x·weight, with the two places on it between which the entry moves, `enters` ≤ `leaves`. */
export interface Lane extends Entry {
  /** At or below this x the entry is at its lower bound. */
  readonly enters: number;
  /** At or above this x it is at its upper bound. */
  readonly leaves: number;
}

/** The lane of an entry. One that cannot move, by its bounds or for want of a weight, is at the same amount for every x. */
export function laneOf({ start, weight, lower, upper }: Entry): Lane {
  if (weight > 0 && lower < upper) {
    return { start, weight, lower, upper, enters: (lower - start) / weight, leaves: (upper - start) / weight };
  }
  const still = clamp(start, lower, upper);
  return { start: still, weight: 0, lower: still, upper: still, enters: 0, leaves: 0 };
}

/** Where the entry is at x; at its bounds exactly, whatever floating point makes of the line there. */
export function amountAt(lane: Lane, x: number): number {
  if (x <= lane.enters) {
    return lane.lower;
  }
  return x >= lane.leaves ? lane.upper : onLine(lane, x);
}

/** Where the entry is at an x at which it moves. */
export function onLine(lane: Lane, x: number): number {
  return clamp(lane.start + x * lane.weight, lane.lower, lane.upper);
}

/** True if the entry moves between two neighbouring breakpoints. */
export function isFreeWithin(lane: Lane, from: number, to: number): boolean {
  return lane.weight > 0 && lane.enters <= from && lane.leaves >= to;
}

/** The bound of an entry that does not move on the piece beginning at `from`. */
export function boundAt(lane: Lane, from: number): number {
  return lane.leaves <= from ? lane.upper : lane.lower;
}
