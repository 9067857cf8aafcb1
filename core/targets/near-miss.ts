import { isNearMiss } from "../cells/near.ts";
import type { Problems } from "../cells/problem.ts";
import type { ClassGroup } from "./group-classes.ts";
import type { Strategy } from "./strategy.ts";

/**
 * Reports a target class that nothing is held in beside a held class without target whose name is nearly the same. With
 * targets of one level the names are symbols, which are near each other as a rule: VUSA and VUAA.
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
  for (const target of idle) {
    for (const held of untargeted) {
      if (isNearMiss(target.key, held.key)) {
        problems.add({
          code: "NEAR_MISS",
          range: strategy.rangeName,
          row: target.row?.row ?? 0,
          subject: target.name,
          what: `no holding is in "${target.name}", and "${held.name}" in ${holdingsName} has no target`,
          remedy: "If they are the same, write both the same way; if not, rename one of them or give it a target",
        });
      }
    }
  }
}
