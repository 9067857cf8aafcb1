import { nameKey } from "../cells/key.ts";
import { sumOf } from "../cells/money.ts";
import type { Problems } from "../cells/problem.ts";
import type { Portfolio } from "../portfolio/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, Allocation } from "./allocation.ts";
import type { ClassGroup } from "./class-groups.ts";
import { allocateMembers } from "./class-members.ts";
import { classTargets } from "./class-targets.ts";
import { groupClasses } from "./group-classes.ts";
import { matchHoldings } from "./match-holdings.ts";
import { findNearMisses, nearHoldingNotes } from "./near-miss.ts";
import type { Strategy } from "./strategy.ts";
import { untargetedNotes } from "./untargeted-notes.ts";
import type { Weight } from "./weight.ts";

/**
 * Holds a portfolio against a strategy: every holding in its class, targets of both levels filled and scaled to 1.
 *
 * @param problems - Collects targets that contradict each other or the holdings, and levels that do not sum to 100%.
 *   Where any is added the result is not whole.
 */
export function allocate(portfolio: Portfolio, strategy: Strategy, settings: Settings, problems: Problems): Allocation {
  const matches = matchHoldings(portfolio, strategy, problems);
  const all = groupClasses(portfolio, strategy, matches, problems);
  findNearMisses(all, portfolio.rangeName, strategy, problems);
  const groups = settings.unclassified === "Exclude" ? all.filter(({ isUnclassified }) => !isUnclassified) : all;
  const notes = [...portfolio.notes, ...strategy.notes, ...nearHoldingNotes(all)];
  const targets = classTargets(groups, strategy, notes, problems);
  const classes = groups.map((group, index) =>
    allocateClass(group, targets[index], strategy, settings, notes, problems),
  );
  const accounts = new Set(portfolio.holdings.flatMap(({ positions }) => positions.map(({ account }) => account)));
  notes.push(...untargetedNotes(classes, all.length > groups.length, settings.decimals));
  return {
    classes,
    total: sumOf(classes.map(({ value }) => value)),
    oneLevel: strategy.oneLevel,
    baseCurrency: portfolio.baseCurrency,
    hasSeveralAccounts: accounts.size > 1,
    notes,
  };
}

function allocateClass(
  group: ClassGroup,
  target: Weight | undefined,
  strategy: Strategy,
  settings: Settings,
  notes: string[],
  problems: Problems,
): AllocatedClass {
  const holdings = allocateMembers(group, target, strategy, settings, notes, problems);
  return {
    key: group.key,
    name: group.name,
    target,
    min: group.row?.min,
    max: group.row?.max,
    value: sumOf(holdings.map(({ value }) => value)),
    isCash: group.isCash,
    isUnclassified: group.isUnclassified,
    isItsOwnHolding: holdings.length === 1 && nameKey(holdings[0]?.symbol ?? "") === nameKey(group.name),
    holdings,
  };
}
