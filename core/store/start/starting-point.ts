import type { Decimal } from "../../cells/decimal.ts";
import type { Holding } from "../../portfolio/index.ts";
import type { ClassTarget, HoldingTarget, StoredTarget } from "../model.ts";

/** Targets that a strategy can begin with, to be changed from there. */
export interface StartingPoint {
  /** They sum to exactly 1, and so do the holdings of each class that has any. */
  readonly classes: readonly ClassTarget[];
  /** What is not in it and why, in words, for showing beside it. */
  readonly notes: readonly string[];
}

/** A target that no row gives yet: no band, not pinned. */
export function newTarget(target: Decimal): StoredTarget {
  return { row: undefined, target, min: undefined, max: undefined, isPinned: false, isComputed: false };
}

/** The target of something held, under its symbol and what identifies it. */
export function newHoldingTarget({ assetId, symbol }: Holding, target: Decimal): HoldingTarget {
  return { ...newTarget(target), holding: symbol, assetId };
}
