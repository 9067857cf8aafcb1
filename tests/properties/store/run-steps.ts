import { withChange } from "../../../core/store/edits/apply-edits.ts";
import type { Store, StoreChanges, StoreReading } from "../../../core/store/index.ts";
import { broken } from "./breakages.ts";
import { requireFrame, type State } from "./frame.ts";
import { type Book, changedGrid, toTable } from "./grid.ts";
import { doneTo, type Operation } from "./operations.ts";
import { plainModel, plainStore } from "./plain.ts";
import { attempted, type Core, doneToStore } from "./real-store.ts";
import { resolved } from "./resolve.ts";
import { requireSameInFormulas } from "./seen-by-formulas.ts";
import type { BreakStep, OperationStep, Step } from "./steps.ts";
import { edited } from "./user-edits.ts";

/** How often what happened, over many cases: so that a law is not kept by asking for nothing. */
export type Tally = Map<string, number>;

/**
 * Does one step after another, to the tables and to the model.
 *
 * @throws Error at the first step after which the two differ, or after which a cell changed that nothing named.
 */
export function runSteps(
  kernel: Core,
  start: (newId: () => number) => State,
  steps: readonly Step[],
  tally: Tally,
): void {
  let last = 0;
  const newId = () => {
    last += 1;
    return last;
  };
  let state = start(newId);
  for (const [index, step] of steps.entries()) {
    try {
      requireAgreement(kernel, state);
      state = afterStep(kernel, state, step, newId, tally);
    } catch (error) {
      const shown = step.kind === "operation" ? resolved(step, state.model) : step;
      throw new Error(
        `step ${index}, ${textOf(shown)}: ${error instanceof Error ? error.message : error}\n${shownBook(state.book)}`,
        {
          cause: error,
        },
      );
    }
  }
  requireAgreement(kernel, state);
}

function afterStep(kernel: Core, state: State, step: Step, newId: () => number, tally: Tally): State {
  if (step.kind === "user") {
    const next = edited(state, step.edit, newId);
    count(tally, next === state ? "user: nothing" : `user: ${step.edit.kind}`);
    return next;
  }
  if (step.kind === "break") {
    requireWithstood(kernel, state, step, newId, tally);
    return state;
  }
  return afterOperation(kernel, state, step, newId, tally);
}

function afterOperation(kernel: Core, state: State, step: OperationStep, newId: () => number, tally: Tally): State {
  const operation = resolved(step, state.model);
  const outcome = doneTo(state.model, operation, newId);
  const before = JSON.stringify(state.book);
  const attempt = attempted(() => changesFor(kernel, readingOf(kernel, state.book), operation));
  demand(JSON.stringify(state.book) === before, "the tables that were read are not what they were");
  if ("refused" in attempt) {
    const expected = "refused" in outcome ? outcome.refused : ["nothing"];
    const isInTheWay = !("refused" in outcome) && attempt.refused.join() === "FORMULA_IN_THE_WAY" && hasComputed(state);
    demand(
      attempt.refused.join() === expected.join() || isInTheWay,
      `refused for ${attempt.refused}, not for ${expected}: ${attempt.message}`,
    );
    count(tally, `refused: ${attempt.refused}`);
    return state;
  }
  if ("refused" in outcome) {
    throw new Error(`it was done, though it breaks ${outcome.refused}`);
  }
  const next = { model: outcome.next, book: changedBook(state.book, attempt.value, newId) };
  requireFrame(state, next);
  count(tally, operation.kind);
  return next;
}

/** A broken table is never made worse: an operation is refused, or done so that the rest is read back as it says. */
function requireWithstood(kernel: Core, state: State, step: BreakStep, newId: () => number, tally: Tally): void {
  const found = broken(state, step, newId);
  if (!found) {
    return;
  }
  let { book } = found;
  const first = readingOf(kernel, book);
  demand(first.findings.length > 0, "what is broken is not found");
  demand(
    !found.saysTheSame || plainStore(first.store) === plainModel(state.model),
    "the ignored row changed the store",
  );
  for (const { what, ...rest } of step.upon) {
    const reading = readingOf(kernel, book);
    const operation = resolved({ what, ...rest }, state.model);
    const attempt = attempted(() => {
      const next = doneToStore(kernel, reading.store, operation);
      return { next, changes: kernel.changesBetween(reading, next) };
    });
    count(tally, `broken (${step.how}): ${"refused" in attempt ? `refused for ${attempt.refused}` : "done"}`);
    if ("value" in attempt) {
      const { next, changes } = attempt.value;
      const after = changedBook(book, changes, newId);
      requireStrayKept(found.strayId, operation, book, after);
      requireReadAs(readingOf(kernel, after), next, reading);
      book = after;
    }
  }
}

/** A row that reading ignores goes only with the strategy or the class that it names. */
function requireStrayKept(strayId: number | undefined, { kind }: Operation, before: Book, after: Book): void {
  const mayGo = kind === "delete strategy" || kind === "delete class" || kind === "save targets";
  const isIn = ({ targets }: Book) => (targets ?? []).some(({ id }) => id === strayId);
  demand(mayGo || !isIn(before) || isIn(after), `${kind} deleted a row that it did not name`);
}

function requireReadAs(reading: StoreReading, next: Store, before: StoreReading): void {
  const [seen, said] = [plainStore(reading.store), plainStore(next)];
  demand(seen === said, `the broken tables are read as\n${seen}\nnot as\n${said}`);
  demand(reading.findings.length <= before.findings.length, "more is broken than before");
}

function requireAgreement(kernel: Core, { model, book }: State): void {
  const reading = readingOf(kernel, book);
  const [seen, said] = [plainStore(reading.store), plainModel(model)];
  demand(seen === said, `the tables are read as\n${seen}\nnot as\n${said}`);
  const [finding] = reading.findings;
  demand(finding === undefined, `something is found in sound tables: ${JSON.stringify(finding)}`);
  requireSameInFormulas(model, book.targets);
}

function readingOf(kernel: Core, book: Book): StoreReading {
  return kernel.readStore({
    strategies: toTable("Strategies", book.strategies),
    targets: toTable("Targets", book.targets),
  });
}

function changesFor(kernel: Core, reading: StoreReading, operation: Operation): StoreChanges {
  return kernel.changesBetween(reading, doneToStore(kernel, reading.store, operation));
}

/** The tables once a change is made, which `withChange` must agree upon. */
function changedBook(book: Book, changes: StoreChanges, newId: () => number): Book {
  const next = {
    strategies: changedGrid(book.strategies, changes.strategies, newId),
    targets: changedGrid(book.targets, changes.targets, newId),
  };
  for (const name of ["strategies", "targets"] as const) {
    const tried = withChange(toTable(name, book[name]), changes[name], name);
    const made = toTable(name, next[name]);
    demand(
      JSON.stringify(tried.cells) === JSON.stringify(made?.cells ?? []),
      `withChange makes another table of ${name}`,
    );
    demand(
      JSON.stringify(tried.formulas) === JSON.stringify(made?.formulas ?? []),
      `withChange moves formulas of ${name}`,
    );
  }
  return next;
}

function hasComputed({ model }: State): boolean {
  return model.some(({ classes }) =>
    classes.some((one) => one.isComputed || one.holdings.some((own) => own.isComputed)),
  );
}

function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

function demand(condition: boolean, message: string): void {
  if (!condition) {
    throw new Error(message);
  }
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `${one}` : one instanceof Map ? [...one] : one));
}

function shownBook({ strategies, targets }: Book): string {
  return [strategies, targets]
    .map((grid) => (grid ?? []).map(({ id, cells }) => `${id}: ${cells.map(String).join(" | ")}`).join("\n"))
    .join("\n\n");
}
