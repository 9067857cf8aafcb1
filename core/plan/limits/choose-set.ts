import { chooseOrders } from "../../closest/orders/index.ts";
import { idealPlan } from "../ideal-plan.ts";
import { choosesOrders } from "./limits.ts";
import { restrictTo } from "./restrict.ts";
import { risesOf } from "./rises.ts";
import type { Situation } from "./situation.ts";

/** A set of holdings that take orders and the ideal plan for it. */
export interface ChosenSet {
  /** By candidate. */
  readonly isChosen: readonly boolean[];
  /** b°: the change of each candidate in the ideal plan for the set, a real number. */
  readonly ideal: readonly number[];
  /** D of the set, and a certified bound below that of every feasible one. */
  readonly distance: number;
  readonly bound: number;
  readonly isProven: boolean;
}

/**
 * Which holdings take orders: of the sets that the limits allow the one whose ideal plan is closest to the unrestricted
 * one; everything that may take an order where nothing limits their number or size.
 *
 * @param unrestricted - b*: the change of each candidate without limits.
 * @returns Undefined where no set is feasible.
 * @source docs/decisions/0009-closest-plans.md
 */
export function chooseSet(situation: Situation, unrestricted: readonly number[]): ChosenSet | undefined {
  const { candidates, classWeights, limits } = situation;
  if (!choosesOrders(limits)) {
    const isChosen = candidates.map(({ role }) => role === "order");
    const ideal = idealFor(situation, isChosen);
    return ideal && { isChosen, ideal, distance: 0, bound: 0, isProven: true };
  }
  const rises = risesOf(situation, unrestricted);
  const slots = candidates.map(({ classIndex, weight, role, slot }, index) => ({
    classIndex,
    weight,
    ideal: unrestricted[index] ?? 0,
    rise: rises.ofSlots[index] ?? 0,
    mayTakeOrder: role === "order",
    isFree: role === "free",
    mayBuy: slot.upper > slot.value,
    least: limits.least,
    held: slot.value - slot.lower,
  }));
  const choice = chooseOrders({
    slots,
    classWeights,
    classRises: rises.ofClasses,
    money: situation.money,
    fee: limits.fee,
    maximumOrders: limits.maximumOrders,
    planFor: (isChosen) => idealFor(situation, isChosen),
  });
  return choice && { ...choice, ideal: choice.changes };
}

/**
 * The ideal plan for a set: every other holding is locked, and the fees are off the money.
 *
 * @returns The change of each candidate; undefined where the money cannot be raised or placed.
 */
function idealFor(
  { classes, candidates, limits, request, money }: Situation,
  isChosen: readonly boolean[],
): readonly number[] | undefined {
  const moving = new Set(
    candidates.filter(({ role }, index) => isChosen[index] || role === "free").map(({ slot }) => slot),
  );
  const fees = limits.fee * isChosen.filter((chosen) => chosen).length;
  const { changes, unplaced } = idealPlan(
    restrictTo(classes, (slot) => moving.has(slot)),
    { ...request, toPlace: money - fees, totalAfter: request.totalAfter - fees },
  );
  return unplaced !== 0 ? undefined : candidates.map(({ position }) => changes[position]?.change ?? 0);
}
