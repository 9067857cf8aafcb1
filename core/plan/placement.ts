/** Where a planning kernel puts a total. */
export interface Placement {
  /** Amounts in minor units, real numbers, one an entry in the order given. */
  readonly amounts: readonly number[];
  /**
   * Total minus the sum of the amounts, in minor units; 0 when everything found its place.
   * Positive: money that no bound could take. Negative: money that could not be raised.
   */
  readonly unplaced: number;
}

/** What double precision may lose in adding up amounts, as a fraction of all of them: some 45 units in the last place. */
const ROUNDING = 1e-14;

/**
 * Amounts at the end of what their bounds allow, with what is left of the total.
 * What is left is 0 if it is no more than the rounding of the sums themselves.
 */
export function placementAt(amounts: readonly number[], total: number): Placement {
  let sum = 0;
  let gross = Math.abs(total);
  for (const amount of amounts) {
    sum += amount;
    gross += Math.abs(amount);
  }
  const left = total - sum;
  return { amounts, unplaced: Math.abs(left) <= ROUNDING * gross ? 0 : left };
}
