import type { Money } from "../../cells/money.ts";
import type { IdealRequest } from "../ideal-plan.ts";
import type { ClassSlot } from "../slots.ts";
import type { Candidate } from "./candidate.ts";
import type { Limits } from "./limits.ts";

/** What a choice under limits is made for. */
export interface Situation {
  readonly classes: readonly ClassSlot[];
  /** T̂ of each class. */
  readonly classWeights: readonly number[];
  /** In the order of asset ids. */
  readonly candidates: readonly Candidate[];
  readonly limits: Limits;
  readonly request: IdealRequest;
  /** Money to place; negative to raise it, then no more than can be raised. */
  readonly money: Money;
  /** The money and everything that may be sold or spent for it. */
  readonly means: Money;
}
