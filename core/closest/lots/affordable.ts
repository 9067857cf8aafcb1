import type { Ladder } from "./ladder.ts";
import { type LotProblem, lowestAmount, spentOn } from "./lot-problem.ts";

/**
 * The same problem without the steps that no plan can afford: a slot has at most the money less what all others come to at
 * the least.
 *
 * @throws Error (a programming error) for weights that are not positive, or where no choice of amounts is affordable.
 */
export function affordable(problem: LotProblem): LotProblem {
  const { slots, classWeights, money, fee, idleWeight } = problem;
  for (const { weight, classIndex, ideal, isOrder, ladder } of slots) {
    const classWeight = classWeights[classIndex] ?? 0;
    if (!(weight > 0 && classWeight > 0 && idleWeight > 0 && fee >= 0 && Number.isFinite(ideal))) {
      throw new Error(`A slot of weight ${weight} in a class of ${classWeight} with ideal ${ideal}`);
    }
    if (isOrder && !ladder.hasZero) {
      throw new Error("A free amount is no order");
    }
  }
  const lowest = slots.map((slot) => spentOn(slot, lowestAmount(slot, fee), fee));
  const room = money - lowest.reduce((sum, one) => sum + one, 0);
  if (!(room >= 0)) {
    throw new Error(`No amounts keep within ${money}: the least they come to is ${money - room}`);
  }
  return {
    ...problem,
    slots: slots.map((slot, index) => {
      const most = room + (lowest[index] ?? 0) - (slot.isOrder ? fee : 0);
      return { ...slot, ladder: upTo(slot.ladder, most) };
    }),
  };
}

/** The steps worth at most so much; the estimate of their number is off by one at the most. */
function upTo(ladder: Ladder, most: number): Ladder {
  let last = Math.min(ladder.last, Math.floor(most / ladder.each) + 1);
  while (last >= ladder.first && ladder.amountOf(last) > most) {
    last -= 1;
  }
  return { ...ladder, last };
}
