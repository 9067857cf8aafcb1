import { nameKey } from "../../cells/key.ts";
import type { Problems } from "../../cells/problem.ts";
import type { ClassTarget, StoredStrategy } from "../model.ts";
import { identityOf } from "../read/identity.ts";
import { checkName } from "./name-rule.ts";
import { checkWeights } from "./weight-rule.ts";

/** A class is unique in its strategy, and so is an asset, which is in one class; weights are weights. */
export function checkTargets({ classes, name: strategyName }: StoredStrategy, problems: Problems): void {
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
