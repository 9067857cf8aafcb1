import { type Money, sumOf } from "../../cells/money.ts";
import { type IdealRequest, idealPlan } from "../ideal-plan.ts";
import type { Placed } from "../placed.ts";
import type { ClassSlot } from "../slots.ts";
import { TIE } from "../ties.ts";
import { chooseSet } from "./choose-set.ts";
import { freePlan } from "./free-plan.ts";
import { keepAsCash } from "./keep-as-cash.ts";
import { leftOutNotes } from "./left-out-notes.ts";
import { leftWords } from "./left-words.ts";
import type { Limits } from "./limits.ts";
import { missingPrices } from "./missing-prices.ts";
import { obstacleWords } from "./obstacle-words.ts";
import { placeLots } from "./place-lots.ts";
import type { Situation } from "./situation.ts";
import { situationOf } from "./situation-of.ts";

/**
 * The closest plan to the ideal one that whole shares and limits allow: which holdings take orders, then how many lots.
 *
 * @param classes - As the ideal plan sees them.
 * @param total - Value of the portfolio before.
 * @param workLimit - Of the search for the holdings that take orders; left out, its own.
 * @throws InputError where a price that is needed cannot be read, or none of those that are needed is there.
 * @source docs/decisions/0009-closest-plans.md
 */
export function closestPlan(
  classes: readonly ClassSlot[],
  request: IdealRequest,
  limits: Limits,
  total: Money,
  workLimit: number | undefined,
): Placed {
  const { changes } = idealPlan(classes, request);
  const situation = situationOf(classes, changes, { request, limits, total });
  const { candidates } = situation;
  const notes = missingPrices(candidates);
  const unrestricted = candidates.map(({ position }) => changes[position]?.change ?? 0);
  const isNothingDue = request.toPlace === 0 && unrestricted.every((change) => Math.abs(change) < TIE);
  const choice =
    isNothingDue || !mayOrder(situation) ? "none is feasible" : chooseSet(situation, unrestricted, workLimit);
  const chosen = typeof choice === "string" ? undefined : choice;
  const lots = chosen && placeLots(situation, chosen);
  const placed = lots?.amounts ?? freePlan(situation, unrestricted);
  const unplaced = sumsOf(situation, placed).left;
  const amounts = keepAsCash(situation, placed, unplaced);
  const sums = sumsOf(situation, amounts);
  const isDone = isNothingDue || isAllDone(situation, unrestricted, sums);
  const obstacle = chosen || isDone ? "" : obstacleWords(situation, choice === "none was found");
  const whyLeft = chosen && unplaced > 0 ? leftWords(situation, chosen, placed, unplaced) : "";
  return {
    changes: candidates.map(({ assetClass, slot, obstacle: own }, index) => ({
      assetClass,
      holding: slot.holding,
      change: amounts[index] ?? 0,
      limited: {
        ideal: unrestricted[index] ?? 0,
        idealForSet: chosen?.ideal[index] ?? 0,
        obstacle: own?.kind,
      },
    })),
    ...sums,
    leftReason: obstacle || whyLeft,
    notRaisedReason: sums.notRaised > 0 ? obstacle || "more than the allowed sales bring" : "",
    proof: lots?.proof,
    notes: chosen ? [...notes, ...leftOutNotes(situation, unrestricted, amounts)] : notes,
  };
}

/** Whether anything may take an order, and a withdrawal can be raised at all. */
function mayOrder({ candidates, money, request }: Situation): boolean {
  return candidates.some(({ role }) => role === "order") && (money !== 0 || request.flow !== "withdrawal");
}

/** Where the money goes that is not in the amounts. Σ amounts + fees + left − not raised = the money to place, exactly. */
function sumsOf({ candidates, limits, money, request }: Situation, amounts: readonly Money[]) {
  const orders = candidates.filter(({ role }, index) => role === "order" && amounts[index] !== 0).length;
  const fees = limits.fee * orders;
  const spent = sumOf(amounts) + fees;
  const left = Math.max(0, money - spent);
  return { fees, left, notRaised: spent + left - request.toPlace };
}

/** Whether a plan without orders does all there is to do: cash, or a class without a holding, takes or brings the money. */
function isAllDone(
  { candidates }: Situation,
  unrestricted: readonly number[],
  { left, notRaised }: Pick<Placed, "left" | "notRaised">,
): boolean {
  const isHeldBack = candidates.some(({ role }, index) => role !== "free" && isDue(unrestricted[index]));
  return left === 0 && notRaised === 0 && !isHeldBack;
}

/** Whether a change is one to be made: at least a minor unit. */
function isDue(change = 0): boolean {
  return Math.abs(change) >= 1;
}
