import type { Money } from "../cells/money.ts";
import type { AllocatedClass, AllocatedHolding } from "../targets/index.ts";
import type { Plan } from "./plan.ts";

/** One settled change. */
export interface Change {
  readonly assetClass: AllocatedClass;
  /** Undefined for a class that has no holding yet. */
  readonly holding: AllocatedHolding | undefined;
  readonly change: Money;
  /** The change without whole shares and limits, a real number; undefined where neither was asked for. */
  readonly ideal?: number;
}

/** What a plan is before its lines are written. */
export type PlanTotals = Pick<
  Plan,
  "flow" | "allocation" | "money" | "cashUsed" | "fees" | "cashLeft" | "notRaised" | "totalAfter"
>;
