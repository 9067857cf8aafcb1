import type { Money } from "../../cells/money.ts";
import type { LotProblem, LotSlot } from "./lot-problem.ts";

/** One step up for one slot, one step down for another, or both; −1: none. */
export interface Move {
  readonly up: number;
  readonly down: number;
  /** By how much the distance falls. */
  readonly gain: number;
}

/** Amounts whose open slots are being moved, with their sums. Lives within one call. */
export class OpenState {
  readonly amounts: number[];
  readonly open: readonly number[];
  readonly offByClass: Float64Array;
  readonly problem: LotProblem;
  /** u: the money less all amounts. */
  unspent: Money;
  /** ℓ: what a step up may take. */
  cashLeft: Money;

  constructor(problem: LotProblem, amounts: readonly (Money | undefined)[], starts: readonly number[]) {
    this.problem = problem;
    this.offByClass = new Float64Array(problem.classWeights.length);
    this.unspent = problem.money;
    this.cashLeft = problem.money;
    this.open = problem.slots.flatMap((_, index) => (amounts[index] === undefined ? [index] : []));
    this.amounts = problem.slots.map(({ ladder, classIndex, ideal, isOrder }, index) => {
      const start = Math.min(Math.max(Math.round(starts[index] ?? 0), ladder.first), ladder.last) + 0;
      const amount = amounts[index] ?? start;
      this.offByClass[classIndex] = (this.offByClass[classIndex] ?? 0) + amount - ideal;
      this.unspent -= amount;
      this.cashLeft -= amount + (isOrder && amount !== 0 ? problem.fee : 0);
      return amount;
    });
  }

  /** Lowers open amounts as far as the money demands. @returns Whether that is enough. */
  fit(): boolean {
    for (const index of this.open) {
      if (this.cashLeft < 0) {
        this.raise(index, -Math.min(-this.cashLeft, this.amountAt(index) - this.slotAt(index).ladder.first));
      }
    }
    return this.cashLeft >= 0;
  }

  /**
   * A power of two of the size that moves may have: what levels one slot's slope, or the slopes of two of them.
   *
   * A step that is too small or too large costs time only; nothing is taken to be exact before no single unit helps.
   */
  firstStep(): number {
    const { classWeights, idleWeight } = this.problem;
    let furthest = 1;
    let [low, high, widest] = [Infinity, -Infinity, 0];
    for (const index of this.open) {
      const { weight, ideal, classIndex } = this.slotAt(index);
      const classWeight = classWeights[classIndex] ?? 1;
      const ofClass = (this.offByClass[classIndex] ?? 0) / classWeight;
      const slope = (this.amountAt(index) - ideal) / weight + ofClass - idleWeight * this.unspent;
      furthest = Math.max(furthest, Math.abs(slope) / (1 / weight + 1 / classWeight + idleWeight));
      [low, high, widest] = [Math.min(low, slope), Math.max(high, slope), Math.max(widest, weight)];
    }
    return 2 ** Math.ceil(Math.log2(Math.max(furthest, (high - low) * widest)));
  }

  /** The steepest slope of any term. */
  steepest(): number {
    const { slots, classWeights, idleWeight } = this.problem;
    const ofClasses = classWeights.map((weight, index) => Math.abs(this.offByClass[index] ?? 0) / weight);
    const ofSlots = slots.map(({ ideal, weight }, index) => Math.abs(this.amountAt(index) - ideal) / weight);
    return (
      2 * [...ofClasses, ...ofSlots].reduce((most, one) => Math.max(most, one), idleWeight * Math.abs(this.unspent))
    );
  }

  apply({ up, down }: Omit<Move, "gain">, step: number): void {
    if (up >= 0) {
      this.raise(up, step);
    }
    if (down >= 0) {
      this.raise(down, -step);
    }
  }

  /** By how much the distance rises when two slots, or one, change by so much. Infinity beyond the ladder or the money. */
  riseOf({ up, down }: Omit<Move, "gain">, step: number): number {
    const { classWeights, idleWeight } = this.problem;
    const upClass = up < 0 ? -1 : this.slotAt(up).classIndex;
    const downClass = down < 0 ? -1 : this.slotAt(down).classIndex;
    let rise = (up < 0 ? 0 : this.slotRise(up, step)) + (down < 0 ? 0 : this.slotRise(down, -step));
    if (upClass !== downClass) {
      rise += up < 0 ? 0 : riseOfSquare(this.offByClass[upClass] ?? 0, step, classWeights[upClass] ?? 1);
      rise += down < 0 ? 0 : riseOfSquare(this.offByClass[downClass] ?? 0, -step, classWeights[downClass] ?? 1);
    }
    const placed = (up < 0 ? 0 : step) - (down < 0 ? 0 : step);
    return placed > this.cashLeft ? Infinity : rise + riseOfSquare(this.unspent, -placed, 1 / idleWeight);
  }

  /** By how much a slot's own term rises. */
  slotRise(index: number, step: number): number {
    const { ladder, ideal, weight } = this.slotAt(index);
    const amount = this.amountAt(index);
    const isWithin = amount + step >= ladder.first && amount + step <= ladder.last;
    return isWithin ? riseOfSquare(amount - ideal, step, weight) : Infinity;
  }

  slotAt(index: number): LotSlot {
    const slot = this.problem.slots[index];
    if (!slot) {
      throw new Error(`No slot ${index}`);
    }
    return slot;
  }

  private amountAt(index: number): Money {
    return this.amounts[index] ?? 0;
  }

  private raise(index: number, step: number): void {
    const { classIndex } = this.slotAt(index);
    this.amounts[index] = this.amountAt(index) + step + 0;
    this.offByClass[classIndex] = (this.offByClass[classIndex] ?? 0) + step;
    this.unspent -= step;
    this.cashLeft -= step;
  }
}

/** ((x + step)² − x²) / weight. */
function riseOfSquare(x: number, step: number, weight: number): number {
  return (step * (2 * x + step)) / weight;
}
