import { type BookTable, type Grid, headerOf } from "./grid.ts";
import type { Entry } from "./meaning.ts";

interface Places {
  readonly keyByLine: ReadonlyMap<number | undefined, number>;
  readonly newKeyByLine: ReadonlyMap<number | undefined, number>;
  readonly entryBefore: ReadonlyMap<number, Entry>;
  readonly entryAfter: ReadonlyMap<number, Entry>;
}

/**
 * New rows go under the last row of their class, else of their strategy; but what would be the last row of the table goes
 * above it, so that a formula over a plain range follows: a holding above that row, a class above the class that ends the
 * table, a strategy above the strategy that does.
 */
export function requirePlaces(table: BookTable, gridBefore: Grid, gridAfter: Grid, places: Places): void {
  const idsAfter = new Set(gridAfter.map(({ id }) => id));
  const body = gridBefore.map((line) => ({ line, entry: places.entryBefore.get(places.keyByLine.get(line.id) ?? -1) }));
  if (body.some(({ line, entry }) => entry && !idsAfter.has(line.id))) {
    return;
  }
  const idsBefore = new Set(gridBefore.map(({ id }) => id));
  const header = headerOf(gridBefore, table).index;
  let standing = 0;
  for (const { id } of gridAfter) {
    const entry = places.entryAfter.get(places.newKeyByLine.get(id) ?? -1);
    if (idsBefore.has(id)) {
      standing = id;
    } else if (entry) {
      const above = gridBefore[Math.max(header, placeFor(entry, body))];
      demand(standing === above?.id, `${nameOf(entry)} stands under line ${standing}, not ${above?.id}`);
    }
  }
}

/** The row under which a new thing goes. */
function placeFor(entry: Entry, body: readonly { readonly entry: Entry | undefined }[]): number {
  const lastWhere = (isIt: (other: Entry) => boolean) => body.findLastIndex((row) => row.entry && isIt(row.entry));
  const end = lastWhere(() => true);
  const ofClass = lastWhere((other) => other.classKey === entry.classKey);
  const ofStrategy = lastWhere((other) => other.strategyKey === entry.strategyKey);
  const wanted = [ofClass, ofStrategy, end].find((row) => row >= 0) ?? -1;
  if (wanted !== end || end < 0) {
    return wanted;
  }
  const last = body[end]?.entry;
  const isWithLast = (other: Entry | undefined) =>
    ofClass < 0 && other?.strategyKey === last?.strategyKey && (ofStrategy < 0 || other?.classKey === last?.classKey);
  let above = end - 1;
  while (isWithLast(body[above]?.entry)) {
    above -= 1;
  }
  return above;
}

export function nameOf({ meanings }: Entry): string {
  const names = [meanings.Strategy, meanings["Asset class"], meanings.Holding];
  return names.filter((name) => name !== undefined && name !== "").join(", ");
}

export function demand(condition: boolean, message: string): void {
  if (!condition) {
    throw new Error(message);
  }
}
