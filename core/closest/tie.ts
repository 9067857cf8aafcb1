/**
 * How far apart two distances may be and count as equal: a part in 10⁹ of the distance, and at least a millionth.
 *
 * Neither search finds out more than that: what floating point costs in a distance or a bound stays far below.
 *
 * @param distance - Minor units squared ÷ a fraction, ≥ 0; Infinity has the tie Infinity.
 * @example 4 → 0.000001, 5 000 000 000 → 5
 */
export function tieOf(distance: number): number {
  return Math.max(1e-6, 1e-9 * Math.abs(distance));
}

/**
 * The largest distance that is equal to the least one.
 *
 * @param least - ≥ 0.
 * @example 5 000 000 000 → 5 000 000 005
 */
export function tieLimit(least: number): number {
  return least + tieOf(least);
}
