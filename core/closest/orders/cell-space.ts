import type { ClassGroup } from "./class-group.ts";

/** What is asked of all cells alike. */
export interface CellSpace {
  readonly groups: readonly ClassGroup[];
  /** By class: where the range of v within the class is cut; empty where that tells nothing. */
  readonly cuts: readonly (readonly number[])[];
  /** C: Σ d of plans without fees. */
  readonly displaced: number;
  readonly fee: number;
  /** K, finite. */
  readonly maximumOrders: number;
  /** Prices are sought within about ± this. */
  readonly reach: number;
  /** D above which a set is of no interest; bounds hold for all others. */
  readonly limit: number;
}
