import type { Money } from "../cells/money.ts";
import type { AllocatedClass, AllocatedHolding } from "../targets/index.ts";
import type { Plan } from "./plan.ts";

/** How whole shares and limits came to a change; real numbers, sells negative. */
export interface LimitedChange {
  /** The change without them. */
  readonly ideal: number;
  /** The change in the ideal plan of the holdings that take orders. */
  readonly idealForSet: number;
  /** Why the holding may take no order at all. */
  readonly obstacle: "no price" | "above target" | "too large" | undefined;
}

/** One settled change. */
export interface Change {
  readonly assetClass: AllocatedClass;
  /** Undefined for a class that has no holding yet. */
  readonly holding: AllocatedHolding | undefined;
  readonly change: Money;
  /** What whole shares and limits made of it; undefined where neither was asked for. */
  readonly limited?: LimitedChange;
}

/** What a plan is before its lines are written. */
export type PlanTotals = Pick<
  Plan,
  "flow" | "allocation" | "money" | "cashUsed" | "fees" | "cashLeft" | "notRaised" | "totalAfter"
>;
