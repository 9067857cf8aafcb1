import { nameKey } from "../../cells/key.ts";
import type { Store, StoredStrategy } from "../model.ts";

/**
 * A duplicate of a strategy under a name of its own, for the same account, not active.
 *
 * Settings, bands and pins are kept. Targets that formulas compute become the numbers they are now, as the copy has no such
 * formulas. It has no rows and no dates yet.
 *
 * @param name - The wanted name; where a strategy has it, ignoring case and spaces, a number is added.
 * @example named Growth in a store with Growth and Growth (2) → Growth (3)
 */
export function fromStrategy(store: Store, strategy: StoredStrategy, name: string = strategy.name): StoredStrategy {
  return {
    ...strategy,
    row: undefined,
    name: uniqueName(
      name,
      store.strategies.map((one) => one.name),
    ),
    isActive: false,
    created: "",
    updated: "",
    classes: strategy.classes.map((one) => ({
      ...one,
      row: undefined,
      isComputed: false,
      holdings: one.holdings.map((holding) => ({ ...holding, row: undefined, isComputed: false })),
    })),
  };
}

const NUMBERED = /\s*\(\d{1,6}\)$/u;

/**
 * A name that is not taken: the wanted one, else with the first free number from 2 in place of any it has.
 *
 * @param taken - Compared ignoring case and spaces.
 * @example uniqueName("Growth", ["growth"]) → Growth (2)
 */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(nameKey));
  const base = wanted.trim().replace(NUMBERED, "") || wanted.trim();
  let name = wanted.trim();
  for (let number = 2; keys.has(nameKey(name)); number += 1) {
    name = `${base} (${number})`;
  }
  return name;
}
