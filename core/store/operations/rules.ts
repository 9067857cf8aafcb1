import { nameKey } from "../../cells/key.ts";
import { Problems } from "../../cells/problem.ts";
import type { Store, StoredStrategy } from "../model.ts";
import { checkName } from "./name-rule.ts";
import { checkTargets } from "./target-rules.ts";

/**
 * Refuses a store that breaks a rule: names that are not unique, two active strategies of one account, an asset in two
 * classes, a weight that is none.
 *
 * @param before - The store that an operation began from; strategies that it left alone are not judged again.
 * @throws InputError with every rule that is broken.
 */
export function requireRules(next: Store, before: Store): Store {
  const problems = new Problems();
  const untouched = new Set(before.strategies);
  for (const [index, strategy] of next.strategies.entries()) {
    for (const other of next.strategies.slice(0, index)) {
      if (!untouched.has(strategy) || !untouched.has(other)) {
        checkPair(strategy, other, problems);
      }
    }
    if (!untouched.has(strategy)) {
      checkName(strategy.name, { range: "Strategies", column: "Strategy" }, problems);
      if (strategy.account !== "") {
        checkName(strategy.account, { range: "Strategies", subject: strategy.name, column: "Account" }, problems);
      }
      checkTargets(strategy, problems);
    }
  }
  problems.throwIfAny();
  return next;
}

function checkPair(strategy: StoredStrategy, other: StoredStrategy, problems: Problems): void {
  if (nameKey(strategy.name) === nameKey(other.name)) {
    const isSame = strategy.name === other.name;
    problems.add({
      code: "STRATEGY_TWICE",
      range: "Strategies",
      subject: strategy.name,
      what: isSame
        ? "there is a strategy of this name already"
        : `there is a strategy "${other.name}" already, and names that differ only in case or spaces are the same`,
      remedy: "Choose another name",
    });
  }
  if (strategy.isActive && other.isActive && nameKey(strategy.account) === nameKey(other.account)) {
    problems.add({
      code: "TWO_ACTIVE",
      range: "Strategies",
      subject: strategy.name,
      what: `${other.name} is active ${strategy.account === "" ? "for the whole portfolio" : `for ${strategy.account}`} as well`,
      remedy: "Make one of the two inactive",
    });
  }
}
