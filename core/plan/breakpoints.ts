import type { Entry } from "./entry.ts";
import { amountAt, boundAt, isFreeWithin, type Lane, laneOf, onLine } from "./lane.ts";
import { type Placement, placementAt } from "./placement.ts";

/**
 * Moves all entries along one line until they add up to a total:
 * a_i = clamp(start_i + x·weight_i, lower_i, upper_i) with x, of either sign, such that Σ a_i = total.
 *
 * Of all amounts within the bounds that add up to the total, these minimise Σ (a_i − start_i)² / weight_i; an entry of
 * weight 0 stays at clamp(start, lower, upper). Σ a_i(x) is piecewise linear and never falls, with a breakpoint wherever an
 * entry leaves a bound or reaches one: sort the breakpoints, find by bisection the two that the total lies between, and
 * solve the linear piece. O(n log n), no iteration to a tolerance.
 *
 * @param entries - Amounts in minor units.
 * @param total - Minor units, finite.
 * @returns The amounts; beyond reach, every amount at its bound and the rest as `unplaced`.
 * @throws Error when the total is not finite.
 * @source docs/sources.md#water-level
 * @example starts 0, 0; weights 0.6, 0.4; lower 50, 90; no upper; total 200 → 110, 90 (x = 183.33…)
 */
export function moveAlongLine(entries: readonly Entry[], total: number): Placement {
  if (!Number.isFinite(total)) {
    throw new Error(`The total ${total} is not finite`);
  }
  const lanes = entries.map(laneOf);
  if (total <= sumAt(lanes, -Infinity)) {
    return placementAt(
      lanes.map((lane) => lane.lower),
      total,
    );
  }
  if (total >= sumAt(lanes, Infinity)) {
    return placementAt(
      lanes.map((lane) => lane.upper),
      total,
    );
  }
  const [from, to] = pieceAround(lanes, total);
  return { amounts: solvePiece(lanes, from, to, total), unplaced: 0 };
}

/** The two neighbouring breakpoints (or an infinity) that the total lies between. */
function pieceAround(lanes: readonly Lane[], total: number): readonly [from: number, to: number] {
  const breakpoints = breakpointsOf(lanes);
  let reached = 0;
  let beyond = breakpoints.length;
  while (reached < beyond) {
    const middle = (reached + beyond) >>> 1;
    if (sumAt(lanes, breakpoints[middle] ?? Infinity) <= total) {
      reached = middle + 1;
    } else {
      beyond = middle;
    }
  }
  return [breakpoints[reached - 1] ?? -Infinity, breakpoints[reached] ?? Infinity];
}

/** All finite breakpoints in ascending order; a typed array, as it sorts by number and fast. */
function breakpointsOf(lanes: readonly Lane[]): Float64Array {
  const found = new Float64Array(2 * lanes.length);
  let count = 0;
  for (const { weight, enters, leaves } of lanes) {
    if (weight > 0 && Number.isFinite(enters)) {
      found[count++] = enters;
    }
    if (weight > 0 && Number.isFinite(leaves)) {
      found[count++] = leaves;
    }
  }
  return found.subarray(0, count).sort();
}

/** Amounts on the piece from `from` to `to`, computed afresh so that no error of a running sum gets in. */
function solvePiece(lanes: readonly Lane[], from: number, to: number, total: number): readonly number[] {
  let rest = total;
  let weight = 0;
  for (const lane of lanes) {
    const isFree = isFreeWithin(lane, from, to);
    rest -= isFree ? lane.start : boundAt(lane, from);
    weight += isFree ? lane.weight : 0;
  }
  const x = rest / weight;
  return lanes.map((lane) => (isFreeWithin(lane, from, to) ? onLine(lane, x) : boundAt(lane, from)));
}

function sumAt(lanes: readonly Lane[], x: number): number {
  let sum = 0;
  for (const lane of lanes) {
    sum += amountAt(lane, x);
  }
  return sum;
}
