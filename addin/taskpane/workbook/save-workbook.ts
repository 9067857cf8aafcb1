import { type Repair, SCHEMA_VERSION, type Store, sameStore } from "../../../core/store/index.ts";
import type { Change } from "../../host/change.ts";
import type { SpreadsheetHost } from "../../host/host.ts";
import { loadStore } from "../../store/load-store.ts";
import { migrateStore } from "../../store/migrate-store.ts";
import { outcomeText } from "../../store/outcome-text.ts";
import { repairStore } from "../../store/repair-store.ts";
import { saveStore } from "../../store/save-store.ts";
import type { PaneMessage } from "./pane-workbook.ts";
import type { WorkbookReading } from "./read-workbook.ts";
import { wordsOf } from "./words-of.ts";

/** A change that was made, and what takes it back. */
export interface UndoableChange {
  readonly label: string;
  /** One or more, in the order in which they are to be made: a change of several steps is taken back from its end. */
  readonly inverses: readonly Change[];
}

/** What came of a change of the pane's. */
export interface Saved {
  /** What was written, to be taken back as one; undefined where nothing was. */
  readonly undoable: UndoableChange | undefined;
  readonly isSaved: boolean;
  readonly message: PaneMessage;
}

const SET_UP = "Set up strategies for these targets";

/**
 * Saves what an operation makes of the strategies. Targets that were made by hand are set up as strategies first.
 *
 * @throws InputError, before anything is written, where the operation refuses or the tables cannot take the change.
 */
export async function saveWorkbook(
  host: SpreadsheetHost,
  { loaded, version }: WorkbookReading,
  label: string,
  change: (store: Store) => Store,
  today: string,
): Promise<Saved> {
  if (version !== undefined && version > SCHEMA_VERSION) {
    return nothing(`${label}: this workbook's tables are of a later version of Evenkeel. Open it with that version.`);
  }
  const next = change(loaded.reading.store);
  if (sameStore(loaded.reading.store, next)) {
    return { ...nothing(`${label}: nothing is different from the sheet.`, "note"), isSaved: false };
  }
  if (version !== 0) {
    return saved(label, await saveStore(host, loaded, next, label));
  }
  const before = new Set((await host.sheets()).map(({ name }) => name));
  const setUp = saved(SET_UP, await migrateStore(host, loaded, today));
  if (!setUp.isSaved) {
    return setUp;
  }
  const inverses = setUp.undoable?.inverses ?? [];
  const result = await saveAfterSetUp(host, label, change).catch(
    (problem: unknown): Saved => nothing(`${label}: ${wordsOf(problem)}`),
  );
  const copy = (await host.sheets()).find(({ name }) => !before.has(name) && / \(copy(?: \d+)?\)$/u.test(name));
  const words = copy ? ` Targets made by hand are now a strategy; the sheet as it was is kept as “${copy.name}”.` : "";
  return {
    undoable: result.undoable ? { label, inverses: [...result.undoable.inverses, ...inverses] } : setUp.undoable,
    isSaved: result.isSaved,
    message: { ...result.message, text: result.message.text + words },
  };
}

/** Saves into the tables that were set up just now. */
async function saveAfterSetUp(host: SpreadsheetHost, label: string, change: (store: Store) => Store): Promise<Saved> {
  const again = await loadStore(host);
  return saved(label, await saveStore(host, again, change(again.reading.store), label));
}

/** Makes a repair that was asked for. */
export async function repairWorkbook(
  host: SpreadsheetHost,
  { loaded }: WorkbookReading,
  repair: Repair,
): Promise<Saved> {
  return saved(repair.label, await repairStore(host, loaded, repair));
}

/**
 * Takes a change back. Where a step of it cannot be, those that were made stay made.
 *
 * @param onLeft - Told what is left of the change after every step; nothing once all of it was taken back.
 */
export async function takeBack(
  host: SpreadsheetHost,
  { label, inverses }: UndoableChange,
  onLeft: (left?: UndoableChange) => void,
): Promise<Saved> {
  const undoing = `Undo “${label}”`;
  let result = nothing(`${undoing}: there is nothing to take back.`);
  for (const [index, inverse] of inverses.entries()) {
    const outcome = await host.apply(inverse);
    result = { ...saved(undoing, outcome), undoable: undefined };
    if (!result.isSaved) {
      return result;
    }
    const left = inverses.slice(index + 1);
    onLeft(left.length > 0 ? { label, inverses: left } : undefined);
  }
  return result;
}

/** What an outcome means for the person. */
function saved(label: string, outcome: Awaited<ReturnType<typeof saveStore>>): Saved {
  const text = outcomeText(outcome, label);
  if (outcome.kind === "applied") {
    return { undoable: { label, inverses: [outcome.inverse] }, isSaved: true, message: { kind: "done", text } };
  }
  const place = outcome.kind === "conflict" ? { place: outcome.at } : {};
  return { undoable: undefined, isSaved: false, message: { kind: "problem", text, ...place } };
}

function nothing(text: string, kind: PaneMessage["kind"] = "problem"): Saved {
  return { undoable: undefined, isSaved: false, message: { kind, text } };
}
