import type { Slot } from "../oracle/situation.ts";
import { situationOf } from "../oracle/situation-of.ts";
import type { LimitCase } from "./limit-case.ts";
import type { LimitPlan } from "./limit-plan.ts";
import type { Distortion } from "./plan-distortions.ts";

/** What holds of every plan under limits, of any size, with a distortion of plans that breaks it. */
export interface PlanLaw {
  readonly name: string;
  /** @throws Error where the law does not hold. */
  readonly holds: (one: LimitCase, plan: LimitPlan) => void;
  readonly distortion: Distortion;
}

/** An order of a plan: what its slot is and by how much it changes. */
export interface Order {
  readonly slot: Slot;
  readonly change: number;
}

/** The orders of a plan, cash and classes without a holding left out. */
export function ordersOf(
  { flow, sheet, amount, settings }: LimitCase,
  { changeByHolding }: LimitPlan,
): readonly Order[] {
  return situationOf(flow, sheet, amount, settings).slots.flatMap((slot) => {
    const change = changeByHolding.get(slot.name) ?? 0;
    return change === 0 || slot.trading.kind === "free" ? [] : [{ slot, change }];
  });
}
