import { sumOf } from "../../cells/money.ts";
import type { ClassSlot, HoldingSlot } from "../slots.ts";

/** The classes with every slot locked at its value but those that may move. */
export function restrictTo(
  classes: readonly ClassSlot[],
  mayMove: (slot: HoldingSlot) => boolean,
): readonly ClassSlot[] {
  return classes.map((one) => {
    const holdings = one.holdings.map((slot) =>
      mayMove(slot) || slot.lower === slot.upper ? slot : { ...slot, lower: slot.value, upper: slot.value },
    );
    return {
      ...one,
      holdings,
      lower: sumOf(holdings.map(({ lower }) => lower)),
      upper: sumOf(holdings.map(({ upper }) => upper)),
    };
  });
}
