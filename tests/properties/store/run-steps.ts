import { doneTo } from "./done-to.ts";
import { requireFrame, type State } from "./frame.ts";
import type { Book } from "./grid.ts";
import { changedBook, changesFor, count, demand, readingOf, type Tally } from "./kernel-run.ts";
import { plainModel, plainStore } from "./plain.ts";
import { attempted, type Core } from "./real-store.ts";
import { resolved } from "./resolve.ts";
import { requireSameInFormulas } from "./seen-by-formulas.ts";
import type { OperationStep, Step } from "./steps.ts";
import { edited } from "./user-edits.ts";
import { requireWithstood } from "./withstand.ts";

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

function requireAgreement(kernel: Core, { model, book }: State): void {
  const reading = readingOf(kernel, book);
  const [seen, said] = [plainStore(reading.store), plainModel(model)];
  demand(seen === said, `the tables are read as\n${seen}\nnot as\n${said}`);
  const [finding] = reading.findings;
  demand(finding === undefined, `something is found in sound tables: ${JSON.stringify(finding)}`);
  requireSameInFormulas(model, book.targets);
}

function hasComputed({ model }: State): boolean {
  return model.some(({ classes }) =>
    classes.some((one) => one.isComputed || one.holdings.some((own) => own.isComputed)),
  );
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `${one}` : one instanceof Map ? [...one] : one));
}

function shownBook({ strategies, targets }: Book): string {
  return [strategies, targets]
    .map((grid) => (grid ?? []).map(({ id, cells }) => `${id}: ${cells.map(String).join(" | ")}`).join("\n"))
    .join("\n\n");
}
