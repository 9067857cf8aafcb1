import type { IdealChange } from "../ideal-plan.ts";
import { type ClassSlot, type HoldingSlot, isFree } from "../slots.ts";
import { TIE } from "../ties.ts";
import { restrictTo } from "./restrict.ts";

/**
 * The classes with every holding kept to the direction of its change in the ideal plan: what that buys may only be bought,
 * what it sells only be sold, and what it leaves alone stays. Cash and classes without a holding are free.
 *
 * @param changes - Of the ideal plan, one a slot in the order of the classes.
 */
export function directTo(classes: readonly ClassSlot[], changes: readonly IdealChange[]): readonly ClassSlot[] {
  const moving = new Map<HoldingSlot, HoldingSlot>();
  for (const [place, slot] of classes.flatMap(({ holdings }) => holdings).entries()) {
    const change = changes[place]?.change ?? 0;
    if (isFree(slot)) {
      moving.set(slot, slot);
    } else if (change > TIE) {
      moving.set(slot, { ...slot, lower: slot.value });
    } else if (change < -TIE) {
      moving.set(slot, { ...slot, upper: slot.value });
    }
  }
  return restrictTo(classes, moving);
}
