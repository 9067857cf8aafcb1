import { type ClassSlot, classSlotOf, type HoldingSlot } from "../slots.ts";

/**
 * The classes with every slot locked at its value but those that may move.
 *
 * @param moving - Each slot that may move, with what it is to be.
 */
export function restrictTo(
  classes: readonly ClassSlot[],
  moving: ReadonlyMap<HoldingSlot, HoldingSlot>,
): readonly ClassSlot[] {
  return classes.map((one) => {
    const holdings = one.holdings.map((slot) => {
      const isLocked = slot.lower === slot.upper;
      return moving.get(slot) ?? (isLocked ? slot : { ...slot, lower: slot.value, upper: slot.value });
    });
    return classSlotOf(one, holdings);
  });
}
