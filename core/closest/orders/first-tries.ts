import { isCandidate } from "./class-group.ts";
import type { OrderProblem } from "./problem.ts";
import { isOrder } from "./reach.ts";
import type { Tries } from "./tries.ts";

/**
 * Tries sets that are likely to be close: all that may be chosen, less one at a time, until few enough are left and each
 * amount is large enough. Those with the most to lose stay.
 *
 * It supplies a distance to beat, nothing else.
 */
export function tryDropping({ slots, maximumOrders }: OrderProblem, tries: Tries): void {
  const isChosen = slots.map(isCandidate);
  for (let left = isChosen.filter(Boolean).length; left > 0; left -= 1) {
    const { changes, hasSmall } = tries.attempt(isChosen);
    if (changes !== undefined && !hasSmall && left <= maximumOrders) {
      return;
    }
    let worst = -1;
    let worstRank = Number.POSITIVE_INFINITY;
    for (const [index, slot] of slots.entries()) {
      const change = changes?.[index] ?? slot.ideal;
      const rank = (change * change) / slot.weight - (isOrder(slot, change) ? 0 : 1e30);
      if (isChosen[index] && rank < worstRank) {
        worst = index;
        worstRank = rank;
      }
    }
    isChosen[worst] = false;
  }
}
