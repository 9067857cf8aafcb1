import { type Problem, Problems } from "../../cells/problem.ts";
import { parseSettings } from "../../settings/index.ts";
import { parseTargets } from "../../targets/index.ts";
import { withChange } from "../edits/apply-edits.ts";
import { sameStore } from "../edits/same-store.ts";
import type { StoreChanges } from "../edits/store-changes.ts";
import type { Store } from "../model.ts";
import { readStore, type StoreReading } from "../read/read-store.ts";
import type { StoreTable } from "../table.ts";
import { hindrancesOf } from "./hindrances-of.ts";

/**
 * Why a migration must not be made; undefined where the migrated tables are read as the next store, nothing is wrong with
 * them, and formulas read the very same targets from them, which makes their results the same whatever is held.
 */
export function verifyMigration({ tables }: StoreReading, changes: StoreChanges, next: Store): Problem | undefined {
  const before = tables.targets;
  const targets = withChange(before, changes.targets, "Targets");
  const after = readStore({ strategies: withChange(undefined, changes.strategies, "Strategies"), targets });
  const [finding] = hindrancesOf(after);
  if (finding) {
    return finding;
  }
  const isLone = next.strategies.length === 1;
  const isSame =
    before &&
    sameStore(after.store, next) &&
    next.strategies.every(({ name }) => formulaView(before, isLone ? undefined : name) === formulaView(targets, name));
  return isSame
    ? undefined
    : {
        code: "NOT_SOUND",
        range: targets.name,
        what: "the migrated table would not give the same targets",
        remedy: "Check the table for rows that contradict each other; until then nothing is changed",
      };
}

/**
 * Everything that a formula reads from targets, in writing.
 *
 * @param strategy - What the setting Strategy says; undefined where nothing says it.
 */
function formulaView(table: StoreTable, strategy: string | undefined): string {
  const problems = new Problems();
  const pairs = strategy === undefined ? [] : [["Strategy", strategy]];
  const settings = parseSettings({ name: "Settings", cells: pairs }, problems);
  const read = parseTargets(table, settings, problems);
  return JSON.stringify([read, problems.found]);
}
