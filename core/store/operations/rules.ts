import { ONE } from "../../cells/decimal.ts";
import { nameKey } from "../../cells/key.ts";
import { type Problem, Problems } from "../../cells/problem.ts";
import { errorIn, isBlank, keyText, quoted } from "../../cells/text.ts";
import { percentText } from "../../cells/words.ts";
import { isTotalLabel } from "../../portfolio/index.ts";
import type { ClassTarget, Store, StoredStrategy, StoredTarget } from "../model.ts";
import { identityOf } from "../read/identity.ts";

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
      checkClasses(strategy, problems);
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

function checkName(name: string, where: Pick<Problem, "range" | "column" | "subject">, problems: Problems): void {
  if (isBlank(name)) {
    problems.add({ code: "NO_NAME", ...where, what: "the name is empty", remedy: "Enter a name" });
  } else if (keyText(name) === "" || isTotalLabel(name) || errorIn(name) !== undefined) {
    problems.add({
      code: "NAME_MEANS_ELSE",
      ...where,
      what: `${quoted(name)} means something else in a sheet, and would not be read as a name`,
      remedy: "Choose another name",
    });
  }
}

function checkClasses({ classes, name: strategyName }: StoredStrategy, problems: Problems): void {
  const classByKey = new Map<string, ClassTarget>();
  const classNameByIdentity = new Map<string, string>();
  for (const one of classes) {
    const where = { range: "Targets", subject: `${strategyName}, ${one.name}` };
    checkName(one.name, { ...where, column: "Asset class" }, problems);
    checkWeights(one, where, problems);
    if (classByKey.has(nameKey(one.name))) {
      problems.add({
        code: "CLASS_TWICE",
        ...where,
        what: `there is an asset class "${classByKey.get(nameKey(one.name))?.name}" in the strategy already`,
        remedy: "Choose another name",
      });
    }
    classByKey.set(nameKey(one.name), one);
    for (const holding of one.holdings) {
      const subject = `${strategyName}, ${holding.holding}`;
      checkName(holding.holding, { range: "Targets", column: "Holding", subject }, problems);
      if (holding.assetId !== holding.holding) {
        checkName(holding.assetId, { range: "Targets", column: "Asset ID", subject }, problems);
      }
      checkWeights(holding, { range: "Targets", subject }, problems);
      const { taken, registered } = identityOf(holding);
      const className = taken.map((key) => classNameByIdentity.get(key)).find((found) => found !== undefined);
      if (className !== undefined) {
        problems.add({
          code: "HOLDING_TWICE",
          range: "Targets",
          subject,
          what: `the asset has a target in ${className} already`,
          remedy: className === one.name ? "Change that one" : "Delete that one first; an asset is in one class",
        });
      }
      for (const key of registered) {
        classNameByIdentity.set(key, one.name);
      }
    }
  }
}

function checkWeights(
  { target, min, max }: StoredTarget,
  where: Pick<Problem, "range" | "subject">,
  problems: Problems,
): void {
  for (const [column, weight] of [
    ["Target", target],
    ["Min", min],
    ["Max", max],
  ] as const) {
    if (weight && (weight.isNegative() || weight.gt(ONE))) {
      problems.add({
        code: "WEIGHT_OUT_OF_RANGE",
        ...where,
        column,
        what: `${percentText(weight.toNumber())} is not between 0% and 100%`,
        remedy: "Enter a weight such as 60%",
      });
    }
  }
  if (target && (min?.gt(target) || max?.lt(target))) {
    problems.add({
      code: "TARGET_OUTSIDE_BAND",
      ...where,
      what: "the target is not between Min and Max",
      remedy: "Enter a Min below and a Max above the target",
    });
  }
}
