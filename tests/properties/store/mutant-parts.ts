import { InputError, type ResultCell } from "../../../core/index.ts";
import type {
  ClassTarget,
  Store,
  StoreChanges,
  StoredStrategy,
  StoreReading,
  TableEdits,
} from "../../../core/store/index.ts";
import { CORE, type Core } from "./real-store.ts";

/** A mutant whose changes are those of the store, changed once more. */
export function writing(change: (changes: StoreChanges, reading: StoreReading, next: Store) => StoreChanges): Core {
  return { ...CORE, changesBetween: (reading, next) => change(CORE.changesBetween(reading, next), reading, next) };
}

/** A mutant that writes other edits of the targets. */
export function writingTargets(change: (edits: TableEdits, reading: StoreReading, next: Store) => TableEdits): Core {
  return writing((changes, reading, next) =>
    changes.targets.kind === "edit"
      ? { ...changes, targets: { kind: "edit", edits: change(changes.targets.edits, reading, next) } }
      : changes,
  );
}

/** A mutant that writes other cells into the targets. */
export function writingCells(change: (cell: ResultCell) => ResultCell): Core {
  return writingTargets((edits) => ({
    ...edits,
    sets: edits.sets.map((set) => ({ ...set, cell: change(set.cell) })),
    inserts: edits.inserts.map(({ below, rows }) => ({ below, rows: rows.map((row) => row.map(change)) })),
  }));
}

/** A mutant that reads other classes. */
export function reading(change: (one: ClassTarget) => ClassTarget): Core {
  return {
    ...CORE,
    readStore: (tables) => {
      const read = CORE.readStore(tables);
      return { ...read, store: { strategies: read.store.strategies.map((one) => withClasses(one, change)) } };
    },
  };
}

export function withClasses(strategy: StoredStrategy, change: (one: ClassTarget) => ClassTarget): StoredStrategy {
  return { ...strategy, classes: strategy.classes.map(change) };
}

/** A mutant of what saving and adding a strategy make of the others. */
export function savingStrategies(
  others: (one: StoredStrategy, saved: StoredStrategy | undefined, before: Store) => StoredStrategy,
): Core {
  const fixed = (before: Store, after: Store, name: string): Store => {
    const saved = after.strategies.find((one) => one.name === name.trim());
    return { strategies: after.strategies.map((one) => (one === saved ? one : others(one, saved, before))) };
  };
  return {
    ...CORE,
    addStrategy: (store, terms, today, targets) =>
      fixed(store, CORE.addStrategy(store, terms, today, targets), terms.name),
    saveStrategy: (store, name, terms, today) => fixed(store, CORE.saveStrategy(store, name, terms, today), terms.name),
  };
}

export const column = (read: StoreReading, field: "holding" | "strategy" | "target") =>
  read.targetsLayout?.columnByField.get(field);

export function requireExact({ strategies }: Store, wanted: string): void {
  if (!strategies.some(({ name }) => name === wanted)) {
    const fault = { code: "NO_SUCH_STRATEGY", range: "Strategies", what: "it is not there", remedy: "Create it" };
    throw new InputError([fault]);
  }
}
