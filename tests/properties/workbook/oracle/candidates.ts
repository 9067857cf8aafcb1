import { compared, ratio } from "./ratio.ts";
import type { Situation, Slot } from "./situation.ts";
import { smallestOrder } from "./trading.ts";

/** Who may take an order: not a buy that the money and everything that may be sold or spent for it cannot pay. */
export function candidatesOf(situation: Situation): readonly Slot[] {
  const { flow, limits, means, slots } = situation;
  const isPayable = ({ trading }: Slot) =>
    compared(ratio(smallestOrder(trading, limits.minimum) + limits.fee), means) <= 0;
  const isBuy = ({ part }: Slot) => flow !== "withdrawal" && compared(part.floor, part.value) >= 0;
  return slots.filter((slot) => isWanted(situation, slot) && isOrder(slot) && (!isBuy(slot) || isPayable(slot)));
}

/** What could take an order but for its price. */
export function unpricedOf(situation: Situation): readonly Slot[] {
  return situation.slots.filter((slot) => slot.trading.kind === "unpriced" && isWanted(situation, slot));
}

/** Whether prices are missing for everything that could take an order, so that a plan is refused. */
export function needsPrices(situation: Situation): boolean {
  return (
    unpricedOf(situation).length > 0 && !situation.slots.some((slot) => isOrder(slot) && isWanted(situation, slot))
  );
}

/** Whether the flow may move a slot, and has a reason to. */
function isWanted(situation: Situation, slot: Slot): boolean {
  const { floor, value, ceiling } = slot.part;
  const mayMove = compared(floor, value) < 0 || ceiling === undefined || compared(ceiling, value) > 0;
  return mayMove && !situation.isAtTarget(slot);
}

function isOrder({ trading }: Slot): boolean {
  return trading.kind === "lots" || trading.kind === "any amount";
}
