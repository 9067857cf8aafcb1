import type { ResultCell } from "../../cells/cell.ts";
import { nameKey } from "../../cells/key.ts";
import { plainText } from "../../cells/text.ts";
import type { Store, StoredStrategy } from "../model.ts";
import { strategyNamed } from "./find.ts";
import { replaceStrategy } from "./replace.ts";
import { requireRules } from "./rules.ts";

/** What a person decides about a strategy besides its targets. */
export interface StrategyTerms {
  readonly name: string;
  /** "" for the whole portfolio. */
  readonly account: string;
  readonly isActive: boolean;
  /** By the setting's name; a setting left out is its default. */
  readonly settings: ReadonlyMap<string, ResultCell>;
}

/** The targets of a strategy that has none. */
const NO_TARGETS: Pick<StoredStrategy, "classes" | "isOneLevel"> = { classes: [], isOneLevel: false };

/**
 * Adds a strategy. Made active, it takes the place of the account's active one.
 *
 * @param targets - Those it begins with: none, a copy of another strategy's, or a starting point.
 * @param today - ISO date.
 */
export function addStrategy(store: Store, terms: StrategyTerms, today: string, targets = NO_TARGETS): Store {
  const added: StoredStrategy = {
    ...terms,
    ...targets,
    row: undefined,
    name: plainText(terms.name),
    account: plainText(terms.account),
    created: today,
    updated: today,
  };
  return requireRules({ strategies: [...giveWay(store, undefined, added), added] }, store);
}

/** Renames a strategy, or changes its account, its settings, or whether it is active. Its targets go with it. */
export function saveStrategy(store: Store, name: string, terms: StrategyTerms, today: string): Store {
  const before = strategyNamed(store, name);
  const { isActive, settings } = terms;
  const after = { ...before, name: plainText(terms.name), account: plainText(terms.account), isActive, settings };
  const others = { strategies: giveWay(store, before, after) };
  return replaceStrategy(others, before, after, today);
}

/** Deletes a strategy with all its targets. */
export function deleteStrategy(store: Store, name: string): Store {
  const gone = strategyNamed(store, name);
  return { strategies: store.strategies.filter((strategy) => strategy !== gone) };
}

/** The strategies, those of the same account inactive where the one that is saved is active. */
function giveWay({ strategies }: Store, before: StoredStrategy | undefined, after: StoredStrategy) {
  return strategies.map((strategy) =>
    after.isActive && strategy !== before && strategy.isActive && nameKey(strategy.account) === nameKey(after.account)
      ? { ...strategy, isActive: false }
      : strategy,
  );
}
