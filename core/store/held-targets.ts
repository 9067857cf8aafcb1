import { assetKey, nameKey } from "../cells/key.ts";
import type { Holding, Portfolio } from "../portfolio/index.ts";
import { holdingFinder } from "../targets/index.ts";
import type { HoldingTarget, StoredStrategy } from "./model.ts";

/** A target of a holding beside what is held of it. */
export interface HeldTarget {
  readonly target: HoldingTarget;
  readonly className: string;
  /** Undefined for an asset that is not held: not yet, or not any more. Its target stays until a person removes it. */
  readonly held: Holding | undefined;
  /** Whether the holdings call it otherwise than the targets do, as after a ticker was renamed. */
  readonly isRenamed: boolean;
}

/**
 * Every holding target of a strategy with the holding it is for: found by asset id, else as formulas find it by its symbol
 * or name.
 */
export function heldTargets({ classes }: Pick<StoredStrategy, "classes">, portfolio: Portfolio): readonly HeldTarget[] {
  const find = holdingFinder(portfolio);
  return classes.flatMap(({ name: className, holdings }) =>
    holdings.map((target) => {
      const found = find({ holding: target.holding, assetId: target.assetId });
      const held = found.length === 1 ? found[0] : undefined;
      return { target, className, held, isRenamed: held !== undefined && !isCalled(held, target.holding) };
    }),
  );
}

function isCalled({ symbol, name }: Holding, text: string): boolean {
  return assetKey(symbol) === assetKey(text) || nameKey(name) === nameKey(text);
}
