import { type Money, sumOf } from "../../cells/money.ts";
import { type IdealRequest, idealPlan } from "../ideal-plan.ts";
import type { Placed } from "../placed.ts";
import type { ClassSlot } from "../slots.ts";
import { candidatesOf, weightBeside } from "./candidates.ts";
import { type ChosenSet, chooseSet } from "./choose-set.ts";
import { freePlan } from "./free-plan.ts";
import { keepAsCash } from "./keep-as-cash.ts";
import { leftOutNotes } from "./left-out-notes.ts";
import { leftWords } from "./left-words.ts";
import type { Limits } from "./limits.ts";
import { missingPrices } from "./missing-prices.ts";
import { obstacleWords } from "./obstacle-words.ts";
import { placeLots } from "./place-lots.ts";
import { mostRaised } from "./raise.ts";
import type { Situation } from "./situation.ts";

/**
 * The closest plan to the ideal one that whole shares and limits allow: which holdings take orders, then how many lots.
 *
 * @param total - Value of the portfolio before.
 * @throws InputError where a price that is needed cannot be read, or none of those that are needed is there.
 * @source docs/decisions/0009-closest-plans.md
 */
export function closestPlan(
  classes: readonly ClassSlot[],
  request: IdealRequest,
  limits: Limits,
  total: Money,
): Placed {
  const candidates = candidatesOf(classes, { request, limits, total });
  const notes = missingPrices(candidates);
  const money = Math.max(request.toPlace, 0 - mostRaised(candidates, limits));
  const situation = {
    classes,
    classWeights: classWeightsOf(classes, request, total),
    candidates,
    limits,
    request,
    money,
  };
  const { changes } = idealPlan(classes, request);
  const unrestricted = candidates.map(({ position }) => changes[position]?.change ?? 0);
  const isNothingDue = request.toPlace === 0 && !unrestricted.some(isDue);
  const choice = isNothingDue || !mayOrder(situation) ? "none is feasible" : chooseSet(situation, unrestricted);
  const chosen = typeof choice === "string" ? undefined : choice;
  const { amounts: placed, proof } = chosen ? placeLots(situation, chosen) : freePlan(situation, unrestricted);
  const unplaced = sumsOf(situation, placed).left;
  const amounts = keepAsCash(situation, placed, unplaced);
  const sums = sumsOf(situation, amounts);
  const obstacle =
    chosen || isNothingDue || isAllDone(situation, unrestricted, sums)
      ? ""
      : obstacleWords(situation, choice === "none was found");
  const shortfall = obstacle || "more than the allowed sales bring";
  return {
    changes: candidates.map(({ assetClass, slot }, index) => ({
      assetClass,
      holding: slot.holding,
      change: amounts[index] ?? 0,
      ideal: unrestricted[index] ?? 0,
    })),
    ...sums,
    leftReason: obstacle || leftReason(situation, chosen, amounts, unplaced),
    notRaisedReason: sums.notRaised > 0 ? shortfall : "",
    proof,
    notes: chosen ? [...notes, ...leftOutNotes(situation, unrestricted, amounts)] : notes,
  };
}

/** Whether anything may take an order, and there is money for it, or a rebalance to be done. */
function mayOrder({ candidates, money, request }: Situation): boolean {
  return candidates.some(({ role }) => role === "order") && (money !== 0 || request.flow === "rebalance");
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

function leftReason(situation: Situation, chosen: ChosenSet | undefined, amounts: readonly Money[], left: Money) {
  return chosen && left > 0 ? leftWords(situation, chosen.isChosen, amounts, left) : "";
}

/** Whether a change is one to be made: at least a minor unit. */
function isDue(change = 0): boolean {
  return Math.abs(change) >= 1;
}

function classWeightsOf(classes: readonly ClassSlot[], { flow }: IdealRequest, total: Money): readonly number[] {
  return classes.map(({ weight, value, lower }) =>
    weightBeside(weight, value, total, flow !== "deposit" || lower < value),
  );
}
