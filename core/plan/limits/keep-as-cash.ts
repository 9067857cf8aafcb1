import type { Money } from "../../cells/money.ts";
import type { Situation } from "./situation.ts";

/**
 * The amounts with what is left kept in the cash that has a target, as far as it may rise, the first asset id first: it is the
 * same money, and one line says where it is. On a withdrawal that much less of it is brought.
 */
export function keepAsCash({ candidates }: Situation, amounts: readonly Money[], left: Money): readonly Money[] {
  let due = left;
  return candidates.map(({ role, slot }, index) => {
    const amount = amounts[index] ?? 0;
    const room = role === "free" && slot.holding?.isCash ? slot.upper - slot.value - amount : 0;
    const kept = Math.min(due, Math.max(0, room));
    due -= kept;
    return amount + kept;
  });
}
