import type { IdealRequest } from "../ideal-plan.ts";
import { type ClassSlot, classSlotOf } from "../slots.ts";
import { isBelowTarget } from "./is-below-target.ts";

/** The classes with cash kept from rising on a deposit where it is at its target or above: it takes none of the money. */
export function capCash(classes: readonly ClassSlot[], request: IdealRequest): readonly ClassSlot[] {
  return request.flow === "deposit" ? classes.map((one) => capClass(one, request)) : classes;
}

function capClass(one: ClassSlot, request: IdealRequest): ClassSlot {
  const holdings = one.holdings.map((slot) =>
    slot.holding?.isCash && slot.upper > slot.value && !isBelowTarget(slot, one, request)
      ? { ...slot, upper: slot.value }
      : slot,
  );
  return classSlotOf(one, holdings);
}
