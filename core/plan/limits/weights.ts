import type { Money } from "../../cells/money.ts";
import type { Flow } from "../flow.ts";
import type { ClassSlot } from "../slots.ts";

/**
 * t̂ = max(t, value ÷ total) where something may be sold: an order is measured against what there is of it. What has neither
 * target nor value cannot move, so that any weight above 0 will do for it.
 */
export function weightBeside(target: number, value: Money, total: Money, maySell: boolean): number {
  return (maySell && total > 0 ? Math.max(target, value / total) : target) || 1;
}

/** T̂ of each class. */
export function classWeightsOf(classes: readonly ClassSlot[], flow: Flow, total: Money): readonly number[] {
  return classes.map(({ weight, value, lower }) =>
    weightBeside(weight, value, total, flow !== "deposit" || lower < value),
  );
}
