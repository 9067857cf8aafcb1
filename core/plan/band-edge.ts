import { moveAlongLine } from "./breakpoints.ts";
import { at, between, clamp, entriesOf, requireLength } from "./entry.ts";
import type { Placement } from "./placement.ts";

/**
 * Moves classes into their tolerance bands and no further than the total demands:
 * a_c = clamp(v_c + μ·T_c, lo_c, hi_c) with one μ, of either sign, such that Σ a_c = total.
 *
 * [lo, hi] is the band within [L, U]; where the two do not meet, the bound nearest to the band. A class out of band lands on
 * the nearest edge, the others absorb the difference with the least Σ (a − v)² / T. A class of weight 0 moves only as far
 * as its band demands. If the bands cannot hold the total, every targeted class goes on from the edge in the same manner,
 * a_c = clamp(v_c + μ·T_c, hi_c, U_c), or clamp(v_c + μ·T_c, L_c, lo_c) if the total is too small: the money outside the
 * bands is then the least there can be, and still the least movement. What the bounds cannot take is `unplaced`.
 *
 * @param values - Current values v, minor units.
 * @param weights - Target weights T, fractions ≥ 0.
 * @param lower - Least amounts L, minor units.
 * @param upper - Largest amounts U ≥ L, minor units; may be Infinity.
 * @param bandLow - Lowest amounts in band, minor units (the caller puts edges one minor unit inside); −Infinity: no band.
 * @param bandHigh - Highest amounts in band ≥ bandLow, minor units; Infinity: no band.
 * @param total - Minor units to be reached.
 * @returns Amounts in the order of the values.
 * @throws Error (a programming error) for columns of different length, a weight below 0, bounds or edges that cross.
 * @example values 5000, 2500, 2500; weights 0.33, 0.33, 0.34; bands 2800–3800, 2800–3800, 2900–3900; total 10000 →
 * 3800, 2500 + 1200·0.33/0.67 = 3091.04, 2500 + 1200·0.34/0.67 = 3108.96
 */
export function moveToBands(
  values: readonly number[],
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  bandLow: readonly number[],
  bandHigh: readonly number[],
  total: number,
): Placement {
  const entries = entriesOf(values, weights, lower, upper);
  requireLength("bandLow", bandLow, entries.length);
  requireLength("bandHigh", bandHigh, entries.length);
  const inBand = entries.map((entry, index) => {
    const low = at(bandLow, index);
    const high = at(bandHigh, index);
    if (!(low <= high)) {
      throw new Error(`Entry ${index}: the band from ${low} to ${high} is empty`);
    }
    return between(entry, clamp(low, entry.lower, entry.upper), clamp(high, entry.lower, entry.upper));
  });
  const placed = moveAlongLine(inBand, total);
  if (placed.unplaced === 0) {
    return placed;
  }
  const beyond = entries.map((entry, index) => {
    const band = at(inBand, index);
    if (entry.weight === 0) {
      return band;
    }
    return placed.unplaced > 0 ? between(entry, band.upper, entry.upper) : between(entry, entry.lower, band.lower);
  });
  return moveAlongLine(beyond, total);
}
