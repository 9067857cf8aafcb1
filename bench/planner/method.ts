import type { Household } from "./household.ts";

/** Whole shares to buy, one number a holding. */
export interface SharePlan {
  readonly shares: readonly number[];
  /** Whether the plan is proven to be the best by its own measure; undefined for methods that prove nothing. */
  readonly isProven?: boolean;
  /** How far from the closest a plan that is not proven may be, a fraction; undefined where nobody knows. */
  readonly gap?: number;
}

/** A way to turn a deposit into whole shares. */
export interface Method {
  readonly name: string;
  /** What it does, a sentence. */
  readonly about: string;
  readonly plan: (household: Household) => SharePlan;
}
