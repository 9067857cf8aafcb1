import type { Money } from "../../cells/money.ts";
import type { IdealRequest } from "../ideal-plan.ts";
import type { HoldingSlot } from "../slots.ts";

/**
 * A slot with the room that is left once fees are paid: on a rebalance a class without a holding takes its part of the
 * money that comes in, less fees, so that nothing is sold for it. Every other slot as it is.
 */
export function roomAfterFees(slot: HoldingSlot, { flow, toPlace }: IdealRequest, fees: Money): HoldingSlot {
  return flow === "rebalance" && !slot.holding && fees > 0 && toPlace > 0
    ? { ...slot, upper: (slot.upper * Math.max(0, toPlace - fees)) / toPlace }
    : slot;
}
