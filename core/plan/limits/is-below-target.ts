import type { Money } from "../../cells/money.ts";
import type { IdealRequest } from "../ideal-plan.ts";
import type { ClassSlot, HoldingSlot } from "../slots.ts";
import { TIE } from "../ties.ts";

/** Whether a holding is below its target on the new total, alone and as a class: only then a deposit buys it. */
export function isBelowTarget({ value, holding }: HoldingSlot, ofClass: ClassSlot, request: IdealRequest): boolean {
  const isBelow = (worth: Money, target: number) => worth + TIE < target * request.totalAfter;
  return isBelow(value, holding?.target?.number ?? 0) && isBelow(ofClass.value, ofClass.weight);
}
