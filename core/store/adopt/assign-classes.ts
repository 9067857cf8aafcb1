import { nameKey } from "../../cells/key.ts";
import type { Store } from "../model.ts";
import { strategyNamed } from "../operations/find.ts";
import { type ClassTerms, type HoldingTerms, saveClassTarget, saveHoldingTarget } from "../operations/save-targets.ts";
import type { UnclassifiedHolding } from "./unclassified.ts";

/** A holding and the asset class that a person chose for it. */
export interface ClassChoice {
  readonly holding: Pick<UnclassifiedHolding, "assetId" | "symbol">;
  readonly assetClass: string;
}

const BLANK = { target: undefined, min: undefined, max: undefined, isPinned: false } as const;

/**
 * Puts holdings into the asset classes that a person chose for them, in one strategy.
 *
 * Each becomes a row of the targets without a target, which gives the holding its class and nothing else: it counts in the
 * class and is not traded where others of the class have targets; where none has, the class is filled by value and the
 * holding with it. A class that the strategy does not have is added without a target: it counts in the total and is not
 * traded until it has one.
 *
 * @param today - ISO date.
 * @throws InputError where a choice names no class, a holding has a target already, or the targets have one level.
 */
export function assignClasses(store: Store, strategy: string, choices: readonly ClassChoice[], today: string): Store {
  return choices.reduce((before, choice) => assignOne(before, strategy, choice, today), store);
}

function assignOne(store: Store, strategy: string, { holding, assetClass }: ClassChoice, today: string): Store {
  const isKnown = strategyNamed(store, strategy).classes.some(({ name }) => nameKey(name) === nameKey(assetClass));
  const classTerms: ClassTerms = { ...BLANK, name: assetClass };
  const withClass = isKnown ? store : saveClassTarget(store, strategy, undefined, classTerms, today);
  const terms: HoldingTerms = { ...BLANK, holding: holding.symbol, assetId: holding.assetId };
  return saveHoldingTarget(withClass, strategy, assetClass, undefined, terms, today);
}
