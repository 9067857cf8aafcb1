import type { Cell } from "../../../core/index.ts";
import type { StoredStrategy } from "../../../core/store/index.ts";
import { storedCell } from "./rules.ts";

/** What is tried with one strategy and saved nowhere. */
export interface Tries {
  /** Values of rules. */
  readonly rules: ReadonlyMap<string, Cell>;
  /** Names of excluded holdings by their id. */
  readonly excluded: ReadonlyMap<string, string>;
}

/** Nothing tried. */
export const NO_TRIES: Tries = { rules: new Map(), excluded: new Map() };

/** What is tried, by the names of strategies: what is tried with one is nothing to another. */
export type TriesByStrategy = ReadonlyMap<string, Tries>;

/** All tries with those of one strategy changed. */
export function withTries(
  all: TriesByStrategy,
  strategy: string,
  change: (before: Tries) => Partial<Tries>,
): TriesByStrategy {
  const before = all.get(strategy) ?? NO_TRIES;
  return new Map([...all, [strategy, { ...before, ...change(before) }]]);
}

/** The rules with one more tried; a value that says what the strategy itself does takes the rule back. */
export function withTriedRule(
  rules: Tries["rules"],
  { settings }: StoredStrategy,
  rule: string,
  value: Cell,
): Tries["rules"] {
  const others = [...rules].filter(([name]) => name !== rule);
  const isOwn = storedCell(rule, value) === storedCell(rule, settings.get(rule));
  return new Map(isOwn ? others : [...others, [rule, value]]);
}

/**
 * The rules without those that were saved; what was tried since stays, and what was taken back since is tried against the
 * value that was saved.
 *
 * @param strategy - As it was before the save.
 */
export function withoutSaved(rules: Tries["rules"], saved: Tries["rules"], strategy: StoredStrategy): Tries["rules"] {
  const takenBack = [...saved.keys()].filter((rule) => !rules.has(rule));
  return new Map([
    ...[...rules].filter(([rule, value]) => !saved.has(rule) || saved.get(rule) !== value),
    ...takenBack.map((rule) => [rule, strategy.settings.get(rule) ?? ""] as const),
  ]);
}
