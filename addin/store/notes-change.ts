import {
  NOTES_HEADERS,
  NOTES_NAME,
  type Note,
  noteEdits,
  SCHEMA_VERSION,
  type TableChange,
  VERSION_ITEM,
} from "../../core/store/index.ts";
import type { LoadedStore } from "./load-store.ts";
import { storeTable } from "./store-table.ts";

/** What becomes of the notes when some are taken: a table of them where there is none yet, with the store's version. */
export function notesChange({ blocks }: LoadedStore, notes: readonly Note[]): TableChange {
  const all = [{ item: VERSION_ITEM, value: String(SCHEMA_VERSION) }, ...notes];
  return blocks.notes
    ? { kind: "edit", edits: noteEdits(storeTable(NOTES_NAME, blocks.notes).cells, all) }
    : {
        kind: "create",
        rows: [[...NOTES_HEADERS], ...all.filter(({ value }) => value !== "").map(({ item, value }) => [item, value])],
      };
}
