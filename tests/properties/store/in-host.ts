import { type MemoryHost, memoryHost } from "../../../addin/host/memory/memory-host.ts";
import { type LoadedStore, loadStore } from "../../../addin/store/load-store.ts";
import { saveStore } from "../../../addin/store/save-store.ts";
import { withChange } from "../../../core/store/edits/apply-edits.ts";
import type { Store } from "../../../core/store/index.ts";
import { bookOf, type Contents, demand, filled, requireSame, sheetIn } from "./contents.ts";
import { doneTo } from "./done-to.ts";
import type { State } from "./frame.ts";
import { plainModel, plainStore } from "./plain.ts";
import { attempted, CORE, doneToStore } from "./real-store.ts";
import { resolved } from "./resolve.ts";
import type { OperationStep } from "./steps.ts";
import { workbookOf } from "./workbook-of.ts";

/** An operation on a workbook, and what befalls it on the way there. */
export interface HostStep {
  readonly operation: OperationStep;
  readonly fate: "saved" | "saved and taken back" | "a step fails" | "edited meanwhile" | "edited, then taken back";
  /** Chooses the step that fails, or the cell that somebody edits. */
  readonly seed: number;
}

/** @throws Error where a save is neither whole nor nothing, says something else than the model, or cannot be taken back. */
export async function runInHost(
  start: (newId: () => number) => State,
  steps: readonly HostStep[],
  tally: Map<string, number>,
): Promise<void> {
  let last = 0;
  const newId = () => {
    last += 1;
    return last;
  };
  const state = start(newId);
  let { model } = state;
  let stepsLeft = Number.POSITIVE_INFINITY;
  const host = memoryHost(workbookOf(state), {
    schedule: () => {},
    beforeStep: () => {
      stepsLeft -= 1;
      if (stepsLeft === -1) {
        throw new Error("the sheet is protected");
      }
    },
  });
  for (const { operation: step, fate, seed } of steps) {
    const operation = resolved(step, model);
    const loaded = await loadStore(host);
    const before = bookOf(host);
    const outcome = doneTo(model, operation, newId);
    const next = attempted(() => doneToStore(CORE, loaded.reading.store, operation));
    if ("refused" in next || "refused" in outcome) {
      demand("refused" in next && "refused" in outcome, `the model and the store differ on ${operation.kind}`);
    } else if (fate === "a step fails") {
      stepsLeft = seed % 12;
      const failed = await saveStore(host, loaded, next.value, "Save");
      stepsLeft = Number.POSITIVE_INFINITY;
      if (failed.kind === "applied") {
        model = outcome.next;
      } else {
        count(tally, "put back");
        demand(failed.kind === "failed" && failed.isRestored, `it is ${failed.kind}, not put back`);
        requireSame(bookOf(host), before, "something is left of a change that failed");
      }
    } else if (fate === "edited meanwhile" && loaded.blocks.targets) {
      count(tally, "conflict");
      await requireConflict(host, loaded, next.value, seed);
    } else {
      count(tally, fate);
      await requireSaved(host, loaded, next.value, fate, before);
      model = outcome.next;
    }
    const after = await loadStore(host);
    const [seen, said] = [plainStore(after.reading.store), plainModel(model)];
    demand(seen === said, `after ${operation.kind} (${fate}) the workbook is read as\n${seen}\nnot as\n${said}`);
    // A set may be over 100% on the way to another; nothing else may be wrong.
    const found = after.findings.find(({ code }) => code !== "LEVEL_SUM");
    demand(found === undefined, `something is found: ${JSON.stringify(found)}`);
  }
}

function count(tally: Map<string, number>, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

/** Somebody edits a cell of the targets, or types under them, between loading and saving: nothing is written, and what was typed stays. */
async function requireConflict(host: MemoryHost, loaded: LoadedStore, next: Store, seed: number): Promise<void> {
  const before = bookOf(host);
  const block = loaded.blocks.targets;
  if (block) {
    const [row, column] = [seed % (block.range.rows + 1), (seed >> 4) % block.range.columns];
    const range = {
      ...block.range,
      row: block.range.row + row,
      column: block.range.column + column,
      rows: 1,
      columns: 1,
    };
    const was = block.values[row]?.[column] ?? "";
    host.user.type(range, "typed meanwhile");
    const typed = bookOf(host);
    const outcome = await saveStore(host, loaded, next, "Save");
    demand(outcome.kind === "conflict", `a change over somebody's edit is ${outcome.kind}`);
    requireSame(bookOf(host), typed, "a conflict wrote something");
    host.user.type(range, typeof was === "object" ? "" : was);
    requireSame(bookOf(host), before, "the test did not put its own edit back");
  }
}

/** What was saved is what the change says, and taking it back gives every cell, formula and name back. */
async function requireSaved(
  host: MemoryHost,
  loaded: LoadedStore,
  next: Store,
  fate: HostStep["fate"],
  before: Contents,
): Promise<void> {
  const changes = CORE.changesBetween(loaded.reading, next);
  const outcome = await saveStore(host, loaded, next, "Save");
  if (outcome.kind !== "applied") {
    throw new Error(`saving is ${outcome.kind}: ${JSON.stringify(outcome)}`);
  }
  const saved = bookOf(host);
  for (const name of ["strategies", "targets"] as const) {
    const expected = withChange(loaded.reading.tables[name], changes[name], name).cells;
    const there = (await loadStore(host)).reading.tables[name]?.cells ?? [];
    requireSame(filled(there), filled(expected), `the table of ${name} is another than was worked out`);
  }
  requireSame(sheetIn(saved, "Holdings"), sheetIn(before, "Holdings"), "the holdings changed");
  if (fate === "saved and taken back") {
    const undone = await host.apply(outcome.inverse);
    demand(undone.kind === "applied", `taking it back is ${undone.kind}`);
    requireSame(bookOf(host), before, "taking it back did not give everything back");
    const again = await saveStore(host, await loadStore(host), next, "Save");
    demand(again.kind === "applied", `saving again is ${again.kind}`);
    requireSame(bookOf(host), saved, "saving again made something else");
  } else if (fate === "edited, then taken back") {
    host.user.type({ sheet: "Holdings", row: 5, column: 5, rows: 1, columns: 1 }, "elsewhere");
    const undone = await host.apply(outcome.inverse);
    demand(undone.kind === "applied", "an edit elsewhere keeps a change from being taken back");
    const again = await saveStore(host, await loadStore(host), next, "Save");
    demand(again.kind === "applied", `saving again is ${again.kind}`);
  }
}
