import type { Store, StoredStrategy } from "../model.ts";
import { requireComputedKept } from "./computed.ts";
import { requireRules } from "./rules.ts";

/**
 * The store with one strategy replaced; it counts as updated today.
 *
 * @param today - ISO date.
 * @throws InputError where the result breaks a rule, or changes a target that a formula computes.
 */
export function replaceStrategy(store: Store, before: StoredStrategy, after: StoredStrategy, today: string): Store {
  requireComputedKept(before, after);
  const updated = { ...after, updated: today };
  return requireRules(
    { strategies: store.strategies.map((strategy) => (strategy === before ? updated : strategy)) },
    store,
  );
}

/** A list with one member in place of another, or at the end where there was none. */
export function withMember<Member>(
  list: readonly Member[],
  before: Member | undefined,
  after: Member,
): readonly Member[] {
  return before === undefined ? [...list, after] : list.map((one) => (one === before ? after : one));
}
