import { Decimal, ZERO } from "../../../core/cells/decimal.ts";
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

/*
 * Stores with one plausible mistake each. Laws that do not catch a mutant would not catch the mistake either.
 */

/** A mutant whose changes are those of the store, changed once more. */
function writing(change: (changes: StoreChanges, reading: StoreReading, next: Store) => StoreChanges): Core {
  return { ...CORE, changesBetween: (reading, next) => change(CORE.changesBetween(reading, next), reading, next) };
}

/** A mutant that writes other edits of the targets. */
function writingTargets(change: (edits: TableEdits, reading: StoreReading, next: Store) => TableEdits): Core {
  return writing((changes, reading, next) =>
    changes.targets.kind === "edit"
      ? { ...changes, targets: { kind: "edit", edits: change(changes.targets.edits, reading, next) } }
      : changes,
  );
}

/** A mutant that writes other cells into the targets. */
function writingCells(change: (cell: ResultCell) => ResultCell): Core {
  return writingTargets((edits) => ({
    ...edits,
    sets: edits.sets.map((set) => ({ ...set, cell: change(set.cell) })),
    inserts: edits.inserts.map(({ below, rows }) => ({ below, rows: rows.map((row) => row.map(change)) })),
  }));
}

/** A mutant that reads other classes. */
function reading(change: (one: ClassTarget) => ClassTarget): Core {
  return {
    ...CORE,
    readStore: (tables) => {
      const read = CORE.readStore(tables);
      return { ...read, store: { strategies: read.store.strategies.map((one) => withClasses(one, change)) } };
    },
  };
}

function withClasses(strategy: StoredStrategy, change: (one: ClassTarget) => ClassTarget): StoredStrategy {
  return { ...strategy, classes: strategy.classes.map(change) };
}

/** A mutant of what saving and adding a strategy make of the others. */
function savingStrategies(
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

const column = (read: StoreReading, field: "holding" | "strategy" | "target") =>
  read.targetsLayout?.columnByField.get(field);

export const MUTANTS: Readonly<Record<string, Core>> = {
  "forgets Updated": writing((changes, { strategiesLayout }) => {
    const updated = strategiesLayout?.columnByField.get("Updated");
    return changes.strategies.kind === "edit" && changes.strategies.edits.columns === undefined
      ? {
          ...changes,
          strategies: {
            kind: "edit",
            edits: {
              ...changes.strategies.edits,
              sets: changes.strategies.edits.sets.filter((set) => set.column !== updated),
            },
          },
        }
      : changes;
  }),
  "deletes orphans silently": writingTargets((edits, read) => ({
    ...edits,
    deletes: [
      ...edits.deletes,
      ...read.findings.flatMap(({ code, cell }) => (code === "ORPHAN_HOLDING" ? (cell?.row ?? []) : [])),
    ],
  })),
  "takes names that differ in case for two": {
    ...CORE,
    saveTargets: (store, strategy, classes, today) => {
      requireExact(store, strategy);
      return CORE.saveTargets(store, strategy, classes, today);
    },
  },
  "leaves the holdings of a deleted class": writingTargets((edits, read) => ({
    ...edits,
    deletes: edits.deletes.filter(
      (row) => (read.tables.targets?.cells[row]?.[column(read, "holding") ?? -1] ?? "") === "",
    ),
  })),
  "writes ids as numbers": writingCells((cell) =>
    typeof cell === "string" && /^\d+$/u.test(cell) ? Number(cell) : cell,
  ),
  "adds every row at the end": writingTargets((edits, read) => ({
    ...edits,
    inserts: edits.inserts.map(({ rows }) => ({ below: (read.tables.targets?.cells.length ?? 1) - 1, rows })),
  })),
  "writes over a formula": {
    ...CORE,
    saveClassTarget: (store, strategy, name, terms, today) =>
      CORE.saveClassTarget(
        { strategies: store.strategies.map((one) => withClasses(one, (own) => ({ ...own, isComputed: false }))) },
        strategy,
        name,
        terms,
        today,
      ),
  },
  "keeps two active": savingStrategies((one, _, before) =>
    before.strategies.some(({ name, isActive }) => name === one.name && isActive) ? { ...one, isActive: true } : one,
  ),
  "makes strategies of other accounts inactive": savingStrategies((one, saved) =>
    saved?.isActive ? { ...one, isActive: false } : one,
  ),
  "loses columns of the user's own": writingTargets((edits, read) => {
    const known = new Set(read.targetsLayout?.columnByField.values());
    const own = (read.tables.targets?.cells[read.targetsLayout?.headerRow ?? 0] ?? []).findIndex(
      (_, at) => !known.has(at),
    );
    const [first] = edits.sets;
    return first && own >= 0 && !edits.columns
      ? { ...edits, sets: [...edits.sets, { row: first.row, column: own, cell: "" }] }
      : edits;
  }),
  "writes 0.6 among 60": writingCells((cell) => (typeof cell === "number" && cell > 1 ? cell / 100 : cell)),
  "corrects the spelling of what it was not asked about": writingTargets((edits, read, next) => {
    const at = column(read, "strategy");
    const strategy = next.strategies.find(({ classes }) => classes.some(({ row }) => row !== undefined));
    const row = strategy?.classes.find((one) => one.row !== undefined)?.row;
    return at !== undefined && row !== undefined && strategy && !edits.columns
      ? { ...edits, sets: [...edits.sets, { row, column: at, cell: strategy.name }] }
      : edits;
  }),
  "adds columns behind the last one": writingTargets((edits, read) =>
    edits.columns ? { ...edits, columns: { ...edits.columns, before: read.targetsLayout?.width ?? 0 } } : edits,
  ),
  "rounds weights": writingCells((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell)),
  "moves a holding by deleting it and adding it anew": {
    ...CORE,
    saveTargets: (store, strategy, classes, today) => {
      const next = CORE.saveTargets(store, strategy, classes, today);
      const unplaced = (one: ClassTarget) => ({
        ...one,
        holdings: one.holdings.map((own) => ({ ...own, row: own.isComputed ? own.row : undefined })),
      });
      return {
        strategies: next.strategies.map((one) => (store.strategies.includes(one) ? one : withClasses(one, unplaced))),
      };
    },
  },
  "reads a blank target as 0": reading((one) => ({ ...one, target: one.target ?? ZERO })),
  "reads a percentage as a number": reading((one) => ({
    ...one,
    holdings: one.holdings.map((own) => ({ ...own, target: own.target?.eq(new Decimal("0.25")) ? ZERO : own.target })),
  })),
  "renames a strategy and leaves its targets behind": writingTargets((edits, read) => ({
    ...edits,
    sets: edits.sets.filter((set) => edits.columns !== undefined || set.column !== column(read, "strategy")),
  })),
  "forgets which targets are pinned": reading((one) => ({ ...one, isPinned: false })),
  "lets an asset into two classes": {
    ...CORE,
    saveHoldingTarget: (store, strategy, className, id, terms, today) =>
      CORE.saveHoldingTarget(
        store,
        strategy,
        className,
        id,
        { ...terms, assetId: `${terms.assetId || terms.holding}#2` },
        today,
      ),
  },
};

function requireExact({ strategies }: Store, wanted: string): void {
  if (!strategies.some(({ name }) => name === wanted)) {
    const fault = { code: "NO_SUCH_STRATEGY", range: "Strategies", what: "it is not there", remedy: "Create it" };
    throw new InputError([fault]);
  }
}
