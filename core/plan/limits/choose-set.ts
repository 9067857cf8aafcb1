import { chooseOrders } from "../../closest/orders/index.ts";
import { idealPlan } from "../ideal-plan.ts";
import type { HoldingSlot } from "../slots.ts";
import { choosesOrders } from "./limits.ts";
import { restrictTo } from "./restrict.ts";
import { risesOf } from "./rises.ts";
import { roomAfterFees } from "./room-after-fees.ts";
import type { Situation } from "./situation.ts";

/** A set of holdings that take orders and the ideal plan for it. */
export interface ChosenSet {
  /** By candidate. */
  readonly isChosen: readonly boolean[];
  /** b°: the change of each candidate in the ideal plan for the set, a real number. */
  readonly ideal: readonly number[];
  /** D of the set, and a certified bound below that of every feasible one; 0 both where there was no choice. */
  readonly distance: number;
  readonly bound: number;
  readonly isProven: boolean;
}

/** Why there is no set: none is feasible, or the search came to its limit before it found one. */
export type NoSet = "none is feasible" | "none was found";

/**
 * Which holdings take orders: of the sets that the limits allow the one whose ideal plan is closest to the unrestricted
 * one; everything that may take an order where nothing limits their number or size.
 *
 * @param unrestricted - b*: the change of each candidate without limits.
 * @param workLimit - Of the search; left out, its own.
 * @returns Where there is none, whether that is proven.
 * @source docs/decisions/0009-closest-plans.md
 */
export function chooseSet(
  situation: Situation,
  unrestricted: readonly number[],
  workLimit: number | undefined,
): ChosenSet | NoSet {
  const { candidates, classWeights, limits } = situation;
  const isChosen = candidates.map(({ role }) => role === "order");
  if (!choosesOrders(limits, isChosen.filter((is) => is).length)) {
    return { isChosen, ideal: idealFor(situation, isChosen).changes, distance: 0, bound: 0, isProven: true };
  }
  const rises = risesOf(situation, unrestricted);
  const slots = candidates.map(({ classIndex, weight, role, slot }, index) => ({
    classIndex,
    weight,
    ideal: unrestricted[index] ?? 0,
    rise: rises.ofSlots[index]?.rise ?? 0,
    rest: rises.ofSlots[index]?.rest ?? 0,
    mayTakeOrder: role === "order",
    isFree: role === "free",
    mayBuy: slot.upper > slot.value,
    least: limits.least,
    held: slot.value - slot.lower,
  }));
  const problem = {
    slots,
    classWeights,
    classRises: rises.ofClasses.map(({ rise }) => rise),
    classRests: rises.ofClasses.map(({ rest }) => rest),
    money: situation.money,
    fee: limits.fee,
    maximumOrders: limits.maximumOrders,
    planFor: (isTaken: readonly boolean[]) => {
      const { changes, unplaced } = idealFor(situation, isTaken);
      return unplaced === 0 ? changes : undefined;
    },
  };
  const choice = chooseOrders(problem, workLimit);
  if (!choice) {
    return "none is feasible";
  }
  return choice.distance < Number.POSITIVE_INFINITY ? { ...choice, ideal: choice.changes } : "none was found";
}

/**
 * The ideal plan for a set: every other holding is locked, and the fees are off the money.
 *
 * @returns The change of each candidate, and what cannot be placed (positive) or raised (negative).
 */
function idealFor({ classes, candidates, limits, request, money }: Situation, isChosen: readonly boolean[]) {
  const fees = limits.fee * isChosen.filter((chosen) => chosen).length;
  const moving = new Map<HoldingSlot, HoldingSlot>();
  for (const [index, { role, slot }] of candidates.entries()) {
    if (isChosen[index] || role === "free") {
      moving.set(slot, roomAfterFees(slot, request, fees));
    }
  }
  const { changes, unplaced } = idealPlan(restrictTo(classes, moving), {
    ...request,
    toPlace: money - fees,
    totalAfter: request.totalAfter - fees,
  });
  return { changes: candidates.map(({ position }) => changes[position]?.change ?? 0), unplaced };
}
