import { migrate, sameStore, TABLE_NAMES } from "../../core/store/index.ts";
import type { Outcome, Step } from "../host/change.ts";
import type { SpreadsheetHost } from "../host/host.ts";
import { keepCopy } from "./keep-copy.ts";
import { type LoadedStore, loadStore } from "./load-store.ts";
import { notesChange } from "./notes-change.ts";
import { writeChanges } from "./write-changes.ts";

const LABEL = "Set up strategies for these targets";

/**
 * Brings targets that were made by hand to the store's own version, and keeps a copy of their sheet: one change of the
 * workbook. What was written is read again; where it does not give the very same targets, everything is put back.
 *
 * @param today - ISO date, when the strategies count as created.
 * @throws InputError, before anything is written, where there is nothing to migrate or something is to be repaired first.
 */
export async function migrateStore(host: SpreadsheetHost, loaded: LoadedStore, today: string): Promise<Outcome> {
  const changes = migrate(loaded.reading, today);
  const targets = loaded.located.targets;
  const copy = targets ? [keepCopy(targets.range.sheet, loaded.sheets)] : [];
  const all = { ...changes, notes: notesChange(loaded, []) };
  const outcome = await writeChanges(host, loaded, all, LABEL, [...copy, ...nameFor(loaded)]);
  if (outcome.kind !== "applied") {
    return outcome;
  }
  const again = await loadStore(host);
  if (sameStore(withoutDates(again.reading.store), withoutDates(loaded.reading.store))) {
    return outcome;
  }
  const back = await host.apply(outcome.inverse);
  // It was tried on a copy before; where it cannot even be put back, somebody has edited the tables since.
  return back.kind === "applied"
    ? { kind: "failed", why: "the sheet did not give the same targets once they were set up", isRestored: true }
    : outcome;
}

/** Gives the table the name that formulas can use, where nothing has it; columns that come inside it keep it whole. */
function nameFor({ located, blocks, names }: LoadedStore): readonly Step[] {
  const [name] = TABLE_NAMES.targets;
  const isTaken = names.some((other) => other.toLowerCase() === name.toLowerCase());
  return blocks.targets && located.targets?.name === undefined && !isTaken
    ? [{ kind: "name", name, range: blocks.targets.range }]
    : [];
}

function withoutDates(store: LoadedStore["reading"]["store"]): LoadedStore["reading"]["store"] {
  return { strategies: store.strategies.map((strategy) => ({ ...strategy, created: "", updated: "" })) };
}
