import type { Money } from "../../cells/money.ts";
import type { LotProblem } from "./lot-problem.ts";

/** Amounts for all slots, with all that comparing them takes. */
export interface LotPlan {
  readonly amounts: readonly Money[];
  /** G = Σ_c x_c² / T_c + Σ (b − b°)² / t + κ·u². */
  readonly distance: number;
  /** ℓ = u − fee·orders, minor units. */
  readonly cashLeft: Money;
  readonly orders: number;
}

/** A plan of given amounts; undefined where they come to more than the money. */
export function lotPlanOf(problem: LotProblem, amounts: readonly Money[] | undefined): LotPlan | undefined {
  if (!amounts) {
    return undefined;
  }
  const { slots, classWeights, money, fee, idleWeight } = problem;
  const offByClass = new Float64Array(classWeights.length);
  let distance = 0;
  let unspent = money;
  let orders = 0;
  slots.forEach((slot, index) => {
    const amount = amounts[index] ?? 0;
    const off = amount - slot.ideal;
    distance += (off * off) / slot.weight;
    offByClass[slot.classIndex] = (offByClass[slot.classIndex] ?? 0) + off;
    unspent -= amount;
    orders += slot.isOrder && amount !== 0 ? 1 : 0;
  });
  classWeights.forEach((weight, index) => {
    distance += (offByClass[index] ?? 0) ** 2 / weight;
  });
  const cashLeft = unspent - fee * orders;
  distance += idleWeight * unspent * unspent;
  return cashLeft < 0 ? undefined : { amounts, distance, cashLeft, orders };
}

/** Whether ties go to one plan rather than another: less cash left, then fewer orders, then more for the first slot that differs. */
export function isPreferred(one: LotPlan, other: LotPlan): boolean {
  return one.cashLeft !== other.cashLeft
    ? one.cashLeft < other.cashLeft
    : one.orders !== other.orders
      ? one.orders < other.orders
      : comesFirst(one.amounts, other.amounts);
}

/** Whether a list has more in the first place in which it differs from another. */
export function comesFirst(one: readonly (Money | undefined)[], other: readonly (Money | undefined)[]): boolean {
  const index = one.findIndex((amount, place) => amount !== other[place]);
  return index >= 0 && (one[index] ?? 0) > (other[index] ?? 0);
}
