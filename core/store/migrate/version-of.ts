import { type NotesTable, noteOf } from "../notes-table.ts";
import type { StoreTables } from "../read/read-store.ts";

/** The version of the tables that this code writes. */
export const SCHEMA_VERSION = 1;

/** The item of the notes that holds the version. */
export const VERSION_ITEM = "Version";

/**
 * The version of a workbook's tables: 0 for targets made by hand with no Strategies beside them, which is also what is left
 * where Strategies was deleted; 1 for ours; more where the notes name a later one.
 *
 * @returns Undefined where there are neither tables nor a later version.
 */
export function versionOf({ strategies, targets }: StoreTables, notes: NotesTable): number | undefined {
  const noted = Number(noteOf(notes, VERSION_ITEM));
  if (Number.isSafeInteger(noted) && noted > SCHEMA_VERSION) {
    return noted;
  }
  if (strategies) {
    return SCHEMA_VERSION;
  }
  return targets ? 0 : undefined;
}
