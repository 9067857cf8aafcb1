import type { Money } from "../../cells/money.ts";
import type { LotCost } from "../../closest/lots/index.ts";
import type { AllocatedClass } from "../../targets/index.ts";
import type { HoldingSlot } from "../slots.ts";

/** Why a holding that a plan may move takes no order. */
export type Obstacle =
  | { readonly kind: "no price" }
  | { readonly kind: "above target" }
  | {
      readonly kind: "too large";
      readonly smallest: Money;
      /** Whether it would fit without a least order. */
      readonly isForLeast: boolean;
    };

/** What limits make of a slot: it may take an order, moves freely (cash, a class without a holding), or stays. */
export type Role = "order" | "free" | "none";

/** A slot of the planning kernels under limits. */
export interface Candidate {
  /** Its place among all slots, class by class. */
  readonly position: number;
  /** The place of its class among the classes. */
  readonly classIndex: number;
  readonly assetClass: AllocatedClass;
  readonly slot: HoldingSlot;
  readonly role: Role;
  /** Undefined where the flow itself leaves the slot alone, or nothing stands in its way. */
  readonly obstacle: Obstacle | undefined;
  /** t̂: the target as a fraction of the portfolio; of what may be sold, its weight where that is larger. */
  readonly weight: number;
  /** Undefined for any amount. */
  readonly lotCost: LotCost | undefined;
}
