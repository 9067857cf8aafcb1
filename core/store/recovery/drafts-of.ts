import { levelState } from "../level/level-state.ts";
import type { ClassTarget, StoredStrategy } from "../model.ts";

/** A set of targets that is not complete yet: no damage, and nothing that can be planned with. */
export interface Draft {
  readonly strategy: string;
  /** The class whose holdings it is about; undefined for the classes of the strategy. */
  readonly assetClass: string | undefined;
  /** What it lacks: `12% left to place`. */
  readonly text: string;
}

/**
 * What keeps a strategy's targets from being complete: classes that do not sum to 1, holdings of a class that do not, and a
 * class without target whose holdings have some. A class whose holdings have no target is filled by value and lacks nothing.
 *
 * @returns In the order of the targets, the classes first; empty where the strategy is complete.
 */
export function draftsOf({ name: strategy, classes }: Pick<StoredStrategy, "name" | "classes">): readonly Draft[] {
  const state = levelState(classes);
  return [
    ...(state.kind === "complete" ? [] : [{ strategy, assetClass: undefined, text: state.text }]),
    ...classes.flatMap((one) => draftsOfClass(one).map((text) => ({ strategy, assetClass: one.name, text }))),
  ];
}

function draftsOfClass({ target, holdings }: ClassTarget): readonly string[] {
  const state = levelState(holdings);
  const hasTargets = holdings.some((holding) => holding.target !== undefined);
  const isPartOfNothing = target === undefined && holdings.some((holding) => holding.target?.gt(0));
  return [
    ...(hasTargets && state.kind !== "complete" ? [state.text] : []),
    ...(isPartOfNothing ? ["the class has no target, and holdings in it have"] : []),
  ];
}
