import type { StoredStrategy, StoredTarget } from "../../../core/store/index.ts";
import { byName } from "./same-name.ts";
import { shortText } from "./target-text.ts";
import { namesText } from "./what-goes.ts";

/** What became different between two readings of a strategy, in words: `Bonds is 40% now`. */
export function sheetDifference(before: StoredStrategy, now: StoredStrategy): string {
  const rowsBefore = rowsOf(before);
  const rowsNow = rowsOf(now);
  const beforeOf = byName(rowsBefore, ({ name }) => name);
  const nowOf = byName(rowsNow, ({ name }) => name);
  const changes = [
    ...rowsNow.flatMap((row) => changeOf(beforeOf(row.name), row)),
    ...rowsBefore.filter(({ name }) => !nowOf(name)).map(({ name }) => `${name} is gone`),
  ];
  return changes.length > 0 ? namesText(changes) : "its planning rules are others now";
}

interface NamedTarget {
  readonly name: string;
  readonly row: StoredTarget;
}

function rowsOf({ classes }: StoredStrategy): readonly NamedTarget[] {
  return classes.flatMap((one) => [
    { name: one.name, row: one },
    ...one.holdings.map((row) => ({ name: `${row.holding} in ${one.name}`, row })),
  ]);
}

function changeOf(before: NamedTarget | undefined, { name, row }: NamedTarget): readonly string[] {
  const text = row.target === undefined ? "blank" : shortText(row.target.toNumber());
  if (!before) {
    return [`${name} is new at ${text}`];
  }
  if (String(before.row.target) !== String(row.target)) {
    return [`${name} is ${text} now`];
  }
  if (before.row.isPinned !== row.isPinned) {
    return [`${name} is ${row.isPinned ? "pinned" : "not pinned"} now`];
  }
  const isSameBand = String(before.row.min) === String(row.min) && String(before.row.max) === String(row.max);
  return isSameBand ? [] : [`the band of ${name} is another now`];
}
