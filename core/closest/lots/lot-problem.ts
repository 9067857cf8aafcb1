import type { Money } from "../../cells/money.ts";
import type { Ladder } from "./ladder.ts";

/** One slot whose amount is to be chosen. */
export interface LotSlot {
  /** Index of its class among the class weights. */
  readonly classIndex: number;
  /** t̂, a fraction > 0 of the portfolio. */
  readonly weight: number;
  /** b°, minor units, a real number; sells negative. */
  readonly ideal: number;
  readonly ladder: Ladder;
  /** Whether it pays the fee and counts where its amount is not 0. */
  readonly isOrder: boolean;
}

/** Which amounts are closest to the ideal ones? */
export interface LotProblem {
  /** In the order of asset ids, which decides ties. */
  readonly slots: readonly LotSlot[];
  /** T̂, fractions > 0 of the portfolio. */
  readonly classWeights: readonly number[];
  /** What is to be placed, minor units; negative: to be raised. */
  readonly money: Money;
  /** Minor units an order, ≥ 0. */
  readonly fee: Money;
  /** κ > 0: what idle money and fees weigh. */
  readonly idleWeight: number;
}

/** The amounts chosen, and how sure it is that none are closer. */
export interface LotChoice {
  /** Minor units in the order of the slots, sells negative. */
  readonly amounts: readonly Money[];
  /** G of the amounts, minor units squared. */
  readonly distance: number;
  /** A number that no plan's G is below. */
  readonly bound: number;
  /** Whether the amounts are the closest, ties included. */
  readonly isProven: boolean;
}

/**
 * The lowest b + fee·[b ≠ 0] of a slot: what it can bring at the most.
 *
 * @returns The amount that attains it.
 */
export function lowestAmount({ ladder, isOrder }: LotSlot, fee: Money): Money {
  const lowest = ladder.wholeSale ?? (ladder.first <= ladder.last ? ladder.amountOf(ladder.first) : 0);
  return ladder.hasZero && lowest + (isOrder ? fee : 0) >= 0 ? 0 : lowest;
}

/** What an amount takes from the money, fee included. */
export function spentOn({ isOrder }: LotSlot, amount: Money, fee: Money): Money {
  return amount + (isOrder && amount !== 0 ? fee : 0);
}
