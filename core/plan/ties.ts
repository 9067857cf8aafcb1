/** Amounts that differ by less than this, a millionth of a minor unit, are equal but for floating point. */
export const TIE = 1e-6;

/**
 * An amount in whole millionths of a minor unit, for comparing: what is equal in exact arithmetic compares equal.
 *
 * @example 0.1 + 0.2 and 0.3 → 300000 both
 */
export function inMillionths(amount: number): number {
  return Math.round(amount / TIE);
}
