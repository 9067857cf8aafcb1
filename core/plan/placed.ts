import type { Money } from "../cells/money.ts";
import type { Change } from "./change.ts";
import type { Proof } from "./proof.ts";

/** Money placed among the targets, settled: Σ changes + fees + left − not raised is the money that was to be placed. */
export interface Placed {
  readonly changes: readonly Change[];
  readonly fees: Money;
  readonly left: Money;
  /** Why money is left; under limits why nothing is ordered. "" where neither is so. */
  readonly leftReason: string;
  readonly notRaised: Money;
  /** Why not all is raised; "" where all is. */
  readonly notRaisedReason: string;
  /** Undefined where nothing was to be chosen. */
  readonly proof: Proof | undefined;
  readonly notes: readonly string[];
}
