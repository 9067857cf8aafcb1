import type { Money } from "../../cells/money.ts";
import { improve } from "./improve.ts";
import { type LotProblem, lowestAmount, spentOn } from "./lot-problem.ts";
import { PlanState } from "./plan-state.ts";
import { type PricedSlot, slotParts } from "./slot-parts.ts";

/** Choices of a slot that are tried where money is short, the cheapest at the prices. */
const CHOICES = 5;

/**
 * Affordable amounts to begin with: what every slot would choose at the prices; while the money is short, the change that
 * frees some at the least distance a unit; then single changes and pairs of them that bring the plan closer.
 */
export function firstAmounts(problem: LotProblem, priced: readonly PricedSlot[]): readonly Money[] {
  const choices = priced.map((one) => {
    const { parts } = slotParts(one, Infinity, CHOICES);
    return [...parts.map(({ placed }) => Math.round(placed) + 0), lowestAmount(one.slot, problem.fee)];
  });
  const state = new PlanState(
    problem,
    choices.map((ofSlot) => ofSlot[0] ?? 0),
  );
  while (state.cashLeft < 0) {
    freeSome(state, choices);
  }
  improve(state);
  return state.amounts;
}

/** Some choice frees money for as long as not every slot is at its lowest amount, and then there is enough. */
function freeSome(state: PlanState, choices: readonly (readonly Money[])[]): void {
  const { fee } = state.problem;
  let best = { index: -1, amount: 0, merit: -Infinity };
  for (const [index, slot] of state.problem.slots.entries()) {
    for (const amount of choices[index] ?? []) {
      const freed = spentOn(slot, state.amountAt(index), fee) - spentOn(slot, amount, fee);
      const merit = Math.min(state.fallOf(slot, index, amount), -1e-9) / Math.min(freed, -state.cashLeft);
      if (freed > 0 && merit > best.merit) {
        best = { index, amount, merit };
      }
    }
  }
  const slot = state.problem.slots[best.index];
  if (!slot) {
    throw new Error("The lowest amounts come to more than the money");
  }
  state.put(slot, best.index, best.amount);
}
