import { changesBetween, type Note, type Store } from "../../core/store/index.ts";
import type { Outcome } from "../host/change.ts";
import type { SpreadsheetHost } from "../host/host.ts";
import type { LoadedStore } from "./load-store.ts";
import { notesChange } from "./notes-change.ts";
import { writeChanges } from "./write-changes.ts";

/**
 * Saves what an operation made of the store that was loaded: one change of the workbook, all of it or none.
 *
 * @param label - What undo lists it as: `Save targets of Growth`.
 * @throws InputError, before anything is written, where the tables cannot take the change: they cannot be read, or a formula
 *   is in the way.
 */
export async function saveStore(
  host: SpreadsheetHost,
  loaded: LoadedStore,
  next: Store,
  label: string,
): Promise<Outcome> {
  const changes = changesBetween(loaded.reading, next);
  return writeChanges(host, loaded, { ...changes, notes: notesChange(loaded, []) }, label);
}

/** Remembers something in the workbook, such as where the holdings are and which of their columns means what. */
export async function saveNotes(
  host: SpreadsheetHost,
  loaded: LoadedStore,
  notes: readonly Note[],
  label: string,
): Promise<Outcome> {
  return writeChanges(host, loaded, { notes: notesChange(loaded, notes) }, label);
}
