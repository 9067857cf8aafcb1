import { assetKey, nameKey } from "../../cells/key.ts";
import { refuse } from "../../cells/problem.ts";
import { listText } from "../../cells/words.ts";
import type { ClassTarget, HoldingTarget, Store, StoredStrategy } from "../model.ts";

/** @throws InputError NO_SUCH_STRATEGY, listing those there are. */
export function strategyNamed({ strategies }: Store, name: string): StoredStrategy {
  return (
    strategies.find((strategy) => nameKey(strategy.name) === nameKey(name)) ??
    refuse({
      code: "NO_SUCH_STRATEGY",
      range: "Strategies",
      what: `there is no strategy "${name}"`,
      remedy:
        strategies.length === 0
          ? "Create it first"
          : `The strategies are ${listText(strategies.map((strategy) => strategy.name))}`,
    })
  );
}

/** @throws InputError NO_SUCH_CLASS. */
export function classNamed({ classes, name: strategyName }: StoredStrategy, name: string): ClassTarget {
  return (
    classes.find((one) => nameKey(one.name) === nameKey(name)) ??
    refuse({
      code: "NO_SUCH_CLASS",
      range: "Targets",
      subject: strategyName,
      what: `there is no asset class "${name}" in the strategy`,
      remedy: "Create it first",
    })
  );
}

/** @throws InputError NO_SUCH_HOLDING. */
export function holdingWithId({ holdings, name }: ClassTarget, assetId: string): HoldingTarget {
  return (
    holdings.find((holding) => assetKey(holding.assetId) === assetKey(assetId)) ??
    refuse({
      code: "NO_SUCH_HOLDING",
      range: "Targets",
      subject: name,
      what: `no target of the asset class is for "${assetId}"`,
      remedy: "Create it first",
    })
  );
}
