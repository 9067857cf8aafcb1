import { withEdits } from "../edits/apply-edits.ts";
import { formulaIn } from "../edits/check-changes.ts";
import type { Finding, Repair } from "../finding.ts";
import { readStore, type StoreReading, type StoreTables } from "../read/read-store.ts";
import { findingsOf } from "./findings-of.ts";

/** The tables as they stand once a repair is made. */
export function repairedTables({ strategies, targets }: StoreTables, { table, edits }: Repair): StoreTables {
  return {
    strategies: strategies && (strategies === table ? withEdits(strategies, edits) : strategies),
    targets: targets && (targets === table ? withEdits(targets, edits) : targets),
  };
}

/**
 * Those of some repairs that keep every formula, after which the finding is gone and no other one has come. A table that
 * could not be read at all may show what was hidden so far, where there is no way out that shows nothing.
 */
export function soundRepairs(reading: StoreReading, finding: Finding, repairs: readonly Repair[]): readonly Repair[] {
  const before = countByKind(findingsOf(reading));
  const tried = repairs
    .filter(({ table, edits }) => formulaIn(table, { kind: "edit", edits }) === undefined)
    .map((repair) => {
      const after = countByKind(findingsOf(readStore(repairedTables(reading.tables, repair))));
      const isGone = (after.get(kindOf(finding)) ?? 0) < (before.get(kindOf(finding)) ?? 0);
      const hasNew = [...after].some(([kind, count]) => count > (before.get(kind) ?? 0));
      return { repair, isGone, hasNew };
    })
    .filter(({ isGone }) => isGone);
  const sound = tried.filter(({ hasNew }) => !hasNew);
  return (sound.length === 0 && isUnread(reading, finding) ? tried : sound).map(({ repair }) => repair);
}

/** What makes two findings of two readings the same: rows move, so it is what they say and not where they stand. */
function kindOf({ code, range, subject, column }: Finding): string {
  return [code, range, subject ?? "", column ?? ""].join("\n");
}

function countByKind(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  }
  return counts;
}

/** Whether the table of a finding could not be read at all. */
function isUnread({ tables, strategiesLayout, targetsLayout }: StoreReading, { range }: Finding): boolean {
  return range === tables.targets?.name ? targetsLayout === undefined : strategiesLayout === undefined;
}
