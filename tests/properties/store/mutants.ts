import { Decimal, ZERO } from "../../../core/cells/decimal.ts";
import type { ClassTarget } from "../../../core/store/index.ts";
import {
  column,
  reading,
  requireExact,
  savingStrategies,
  withClasses,
  writing,
  writingCells,
  writingTargets,
} from "./mutant-parts.ts";
import { CORE, type Core } from "./real-store.ts";

/*
 * Stores with one plausible mistake each. Laws that do not catch a mutant would not catch the mistake either.
 */

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
