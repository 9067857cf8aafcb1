import { withChange } from "../../../core/store/edits/apply-edits.ts";
import type { StoreChanges, StoreReading } from "../../../core/store/index.ts";
import { type Book, changedGrid, toTable } from "./grid.ts";
import type { Operation } from "./operations.ts";
import { type Core, doneToStore } from "./real-store.ts";

/** How often what happened, over many cases: so that a law is not kept by asking for nothing. */
export type Tally = Map<string, number>;

export function readingOf(kernel: Core, book: Book): StoreReading {
  return kernel.readStore({
    strategies: toTable("Strategies", book.strategies),
    targets: toTable("Targets", book.targets),
  });
}

export function changesFor(kernel: Core, reading: StoreReading, operation: Operation): StoreChanges {
  return kernel.changesBetween(reading, doneToStore(kernel, reading.store, operation));
}

/** The tables once a change is made, which `withChange` must agree upon. */
export function changedBook(book: Book, changes: StoreChanges, newId: () => number): Book {
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

export function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

export function demand(condition: boolean, message: string): void {
  if (!condition) {
    throw new Error(message);
  }
}
