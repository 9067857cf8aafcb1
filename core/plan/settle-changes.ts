import { assetKey } from "../cells/key.ts";
import { type Money, sumOf } from "../cells/money.ts";
import type { Change } from "./change.ts";
import type { IdealChange } from "./ideal-plan.ts";
import { settle } from "./settle.ts";
import { compareText } from "./slots.ts";

/**
 * Settles an ideal plan to whole minor units: the classes first, then the holdings of each, so that no class ends further
 * than a unit from its ideal and one that was moved to the edge of its band ends there.
 *
 * Ties go to the first asset id.
 *
 * @param total - What the changes add up to.
 */
export function settleChanges(changes: readonly IdealChange[], total: Money): readonly Change[] {
  const classes = byClass(changes);
  const ofClasses = settle(
    classes.map((members) => sumOf(members.map(({ change }) => change))),
    total,
    classes.map((members) => sumOf(members.map(({ floor }) => floor))),
  );
  return classes.flatMap((members, index) => settleClass(members, ofClasses[index] ?? 0));
}

function settleClass(members: readonly IdealChange[], total: Money): readonly Change[] {
  const settled = settle(
    members.map(({ change }) => change),
    total,
    members.map(({ floor }) => floor),
  );
  return members.map(({ assetClass, holding }, index) => ({ assetClass, holding, change: settled[index] ?? 0 }));
}

/** The changes of each class, in the order of asset ids: members by theirs, classes by their first one's. */
function byClass(changes: readonly IdealChange[]): readonly (readonly IdealChange[])[] {
  const members = new Map<IdealChange["assetClass"], IdealChange[]>();
  for (const change of [...changes].sort((one, other) => compareText(idOf(one), idOf(other)))) {
    const group = members.get(change.assetClass);
    if (group) {
      group.push(change);
    } else {
      members.set(change.assetClass, [change]);
    }
  }
  return [...members.values()];
}

function idOf({ assetClass, holding }: IdealChange): string {
  return holding?.id ?? assetKey(assetClass.name);
}
