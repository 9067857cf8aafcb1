import type { Money } from "../../cells/money.ts";
import { type LotProblem, type LotSlot, spentOn } from "./lot-problem.ts";

/** Amounts that are being changed one by one, with their sums. Lives within one call. */
export class PlanState {
  readonly problem: LotProblem;
  readonly amounts: Money[];
  private readonly offByClass: Float64Array;
  /** u: the money less all amounts. */
  private unspent: Money;
  /** ℓ: u less fees; negative where the money is short. */
  cashLeft: Money;

  constructor(problem: LotProblem, amounts: readonly Money[]) {
    this.problem = problem;
    this.amounts = problem.slots.map(() => 0);
    this.offByClass = new Float64Array(problem.classWeights.length);
    this.unspent = problem.money;
    this.cashLeft = problem.money;
    problem.slots.forEach((slot, index) => {
      this.offByClass[slot.classIndex] = (this.offByClass[slot.classIndex] ?? 0) - slot.ideal;
      this.put(slot, index, amounts[index] ?? 0);
    });
  }

  amountAt(index: number): Money {
    return this.amounts[index] ?? 0;
  }

  put(slot: LotSlot, index: number, amount: Money): void {
    const step = amount - this.amountAt(index);
    this.offByClass[slot.classIndex] = (this.offByClass[slot.classIndex] ?? 0) + step;
    this.unspent -= step;
    this.cashLeft -= spentOn(slot, amount, this.problem.fee) - spentOn(slot, this.amountAt(index), this.problem.fee);
    this.amounts[index] = amount;
  }

  /** By how much the distance falls when a slot has another amount. */
  fallOf({ classIndex, ideal, weight }: LotSlot, index: number, amount: Money): number {
    const before = this.amountAt(index);
    const step = amount - before;
    return (
      -(step * (2 * (before - ideal) + step)) / weight -
      (step * (2 * (this.offByClass[classIndex] ?? 0) + step)) / (this.problem.classWeights[classIndex] ?? 1) +
      this.problem.idleWeight * step * (2 * this.unspent - step)
    );
  }

  /** The amount of a slot that is best beside the others, from among those nearest to the least of G in b, a parabola. */
  bestFor(slot: LotSlot, index: number): { amount: Money; fall: number } {
    const { ladder, weight, ideal, classIndex } = slot;
    const amount = this.amountAt(index);
    const classWeight = this.problem.classWeights[classIndex] ?? 1;
    const { idleWeight, fee } = this.problem;
    const slope =
      (amount - ideal) / weight + (this.offByClass[classIndex] ?? 0) / classWeight - idleWeight * this.unspent;
    const wish = amount - slope / (1 / weight + 1 / classWeight + idleWeight);
    const room = this.cashLeft + spentOn(slot, amount, fee);
    let best = { amount, fall: 0 };
    const tryAmount = (other: Money): void => {
      if (other !== amount && spentOn(slot, other, fee) <= room) {
        const fall = this.fallOf(slot, index, other);
        best = fall > best.fall ? { amount: other, fall } : best;
      }
    };
    if (ladder.hasZero) {
      tryAmount(0);
    }
    if (ladder.wholeSale !== undefined) {
      tryAmount(ladder.wholeSale);
    }
    if (ladder.first <= ladder.last) {
      const most = Math.floor(Math.min(wish, room - (slot.isOrder ? fee : 0)) / ladder.each);
      const step = Math.min(Math.max(most, ladder.first), ladder.last);
      tryAmount(ladder.amountOf(step));
      tryAmount(ladder.amountOf(Math.min(step + 1, ladder.last)));
    }
    return best;
  }
}
