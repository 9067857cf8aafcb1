import type { Store, StoreReading } from "../../../core/store/index.ts";
import { broken } from "./breakages.ts";
import type { State } from "./frame.ts";
import type { Book } from "./grid.ts";
import { changedBook, count, demand, readingOf, type Tally } from "./kernel-run.ts";
import type { Operation } from "./operations.ts";
import { plainModel, plainStore } from "./plain.ts";
import { attempted, type Core, doneToStore } from "./real-store.ts";
import { resolved } from "./resolve.ts";
import type { BreakStep } from "./steps.ts";

/** A broken table is never made worse: an operation is refused, or done so that the rest is read back as it says. */
export function requireWithstood(kernel: Core, state: State, step: BreakStep, newId: () => number, tally: Tally): void {
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
