/** One holding that is its own class: what it is due and what it gets. Amounts in money, not in minor units. */
export interface PlacedLots {
  /** As a fraction of the portfolio. */
  readonly target: number;
  /** Its amount in the ideal plan. */
  readonly ideal: number;
  readonly amount: number;
}

/**
 * How far whole lots are from the ideal plan: G = Σ 2·(amount − ideal)² / target + κ·(cash left)².
 *
 * The factor 2 is that of a holding which is its own class: the class's distance is the holding's own once more. Written
 * from the definition and not from the code, to hold plans of ours and of others against each other.
 *
 * @param idleWeight - κ.
 * @returns Squared money; without fees.
 * @source docs/decisions/0009-closest-plans.md
 * @example 900 of 950 into one holding of target 1: 2·50² + 100·50² = 255000
 */
export function lotDistance(lots: readonly PlacedLots[], money: number, idleWeight = 100): number {
  const left = lots.reduce((rest, { amount }) => rest - amount, money);
  return lots.reduce(
    (sum, { amount, ideal, target }) => sum + (2 * (amount - ideal) ** 2) / target,
    idleWeight * left ** 2,
  );
}
