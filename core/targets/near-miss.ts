import { assetKey } from "../cells/key.ts";
import { isNearMiss } from "../cells/near.ts";
import type { Problems } from "../cells/problem.ts";
import type { ClassGroup } from "./class-groups.ts";
import type { Strategy } from "./strategy.ts";

/**
 * Reports a target class that nothing is held in where a slip is likely: its name is that of a holding, or nearly that of a
 * held class without target. With targets of one level the names are symbols, which are near each other as a rule.
 */
export function findNearMisses(
  groups: readonly ClassGroup[],
  holdingsName: string,
  strategy: Strategy,
  problems: Problems,
): void {
  if (strategy.oneLevel) {
    return;
  }
  const isHeld = ({ members }: ClassGroup) => members.some(({ held }) => held);
  const idle = groups.filter((group) => group.row && !isHeld(group));
  const untargeted = groups.filter((group) => !group.row && isHeld(group));
  const symbols = new Set(
    groups.flatMap(({ members }) => members.flatMap(({ held }) => (held ? [assetKey(held.symbol)] : []))),
  );
  for (const target of idle) {
    if (symbols.has(assetKey(target.name)) && !target.isCash) {
      problems.add({
        code: "CLASS_IS_HOLDING",
        range: strategy.rangeName,
        row: target.row?.row,
        subject: target.name,
        what: "the name stands for an asset class here, and is that of a holding",
        remedy: "Include a header row with the columns Holding and Target, or name the asset class otherwise",
      });
    }
    for (const held of untargeted) {
      if (isNearMiss(target.key, held.key)) {
        problems.add({
          code: "NEAR_MISS",
          range: strategy.rangeName,
          row: target.row?.row,
          subject: target.name,
          what: `no holding is in "${target.name}", and "${held.name}" in ${holdingsName} has no target`,
          remedy: "If they are the same, write both the same way; if not, rename one of them or give it a target",
        });
      }
    }
  }
}

/** Classes of more holdings than anyone types are not searched for slips: every pair would be compared. */
const MOST_COMPARED = 200;

/**
 * What to tell of a target for something not held beside a holding without target in the same class, or in none, whose
 * symbol is nearly the same: VXSU and VXUS may be one slip of the finger or two funds.
 */
export function nearHoldingNotes(groups: readonly ClassGroup[]): readonly string[] {
  const unclassified = groups
    .filter(({ isUnclassified, members }) => isUnclassified && members.length <= MOST_COMPARED)
    .flatMap(({ members }) => members);
  return groups.flatMap(({ members }) => {
    if (members.length > MOST_COMPARED) {
      return [];
    }
    const untargeted = [...members, ...unclassified].filter(({ row }) => row?.target === undefined);
    return members
      .filter(({ held, row }) => !held && row)
      .flatMap(({ row }) => {
        const symbol = row?.holding ?? "";
        const near = untargeted.find(({ held }) => held && isNearMiss(assetKey(held.symbol), assetKey(symbol)))?.held;
        return near
          ? [`${symbol} has a target and is not held, ${near.symbol} is held without one: check the spelling`]
          : [];
      });
  });
}
