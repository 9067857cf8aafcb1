import { type Money, sumOf } from "../../cells/money.ts";
import { chooseLots } from "../../closest/lots/index.ts";
import { type IdealRequest, idealPlan } from "../ideal-plan.ts";
import type { Placed } from "../placed.ts";
import { proofOf } from "../proof.ts";
import type { ClassSlot } from "../slots.ts";
import { TIE } from "../ties.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesOf, weightBeside } from "./candidates.ts";
import { type ChosenSet, chooseSet } from "./choose-set.ts";
import { freePlan } from "./free-plan.ts";
import { leftWords } from "./left-words.ts";
import type { Limits } from "./limits.ts";
import { missingPrices } from "./missing-prices.ts";
import { obstacleWords } from "./obstacle-words.ts";
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
  const unrestricted = inOrderOf(candidates, idealPlan(classes, request).changes);
  const isIdle = money === 0 && request.flow !== "rebalance";
  const chosen =
    isIdle || !candidates.some(({ role }) => role === "order") ? undefined : chooseSet(situation, unrestricted);
  const placed = chosen ? placeLots(situation, chosen) : freePlan(situation, unrestricted);
  const amounts = placed.amounts;
  const orders = candidates.filter(({ role }, index) => role === "order" && amounts[index] !== 0).length;
  const fees = limits.fee * orders;
  const left = Math.max(0, money - fees - sumOf(amounts));
  const obstacle = chosen || isIdle ? "" : obstacleWords(situation);
  return {
    changes: candidates.map(({ assetClass, slot }, index) => ({
      assetClass,
      holding: slot.holding,
      change: amounts[index] ?? 0,
      ideal: unrestricted[index] ?? 0,
    })),
    fees,
    left,
    leftReason: obstacle || (left > 0 && chosen ? leftWords(situation, chosen.isChosen, amounts, left) : ""),
    ...shortfall(fees + left + sumOf(amounts) - request.toPlace, obstacle),
    proof: placed.proof,
    notes,
  };
}

function shortfall(notRaised: Money, obstacle: string) {
  const most = "more than the allowed sales bring";
  return { notRaised, notRaisedReason: notRaised > 0 ? obstacle || most : "" };
}

/** Step 2: the lots of the holdings that take orders, and the amounts of what moves freely. */
function placeLots(situation: Situation, chosen: ChosenSet) {
  const { candidates, classWeights, limits, money, request } = situation;
  const open = candidates.flatMap((candidate, index) => {
    const ideal = chosen.ideal[index] ?? 0;
    const hasDirection = request.flow !== "rebalance" || Math.abs(ideal) > TIE;
    const isOpen = candidate.role === "free" || (chosen.isChosen[index] === true && hasDirection);
    return isOpen ? [{ candidate, index, ideal }] : [];
  });
  const lots = chooseLots({
    slots: open.map(({ candidate, ideal }) => ({
      classIndex: candidate.classIndex,
      weight: candidate.weight,
      ideal,
      ladder: candidate.ladder(ideal),
      isOrder: candidate.role === "order",
    })),
    classWeights,
    money,
    fee: limits.fee,
    idleWeight: limits.idleWeight,
  });
  const amounts = candidates.map(() => 0);
  for (const [place, { index }] of open.entries()) {
    amounts[index] = lots.amounts[place] ?? 0;
  }
  return { amounts, proof: proofOf(chosen, lots) };
}

function classWeightsOf(classes: readonly ClassSlot[], { flow }: IdealRequest, total: Money): readonly number[] {
  return classes.map(
    ({ weight, value, lower }) =>
      // A class in which nothing can move has no distance; its weight only must not be 0.
      weightBeside(weight, value, total, flow !== "deposit" || lower < value) || 1,
  );
}

function inOrderOf(
  candidates: readonly Candidate[],
  changes: readonly { readonly change: number }[],
): readonly number[] {
  return candidates.map(({ position }) => changes[position]?.change ?? 0);
}
