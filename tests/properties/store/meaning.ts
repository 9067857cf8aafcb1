import type { Cell } from "../../../core/index.ts";
import { type Book, bodyOf, cellsOf, headerOf, type Line } from "./grid.ts";
import { type Model, type ModelClass, type ModelHolding, type ModelStrategy, sameName, type Weight } from "./model.ts";

/** What a cell has to say: a text, a switch, a weight; "" for nothing. */
export type Meaning = string | number | boolean | Weight;

/** One thing of a model and what its line says, by header. */
export interface Entry {
  readonly key: number;
  /** The key of the class it belongs to, its own for a class, and that of its strategy. */
  readonly classKey: number;
  readonly strategyKey: number;
  readonly meanings: Readonly<Record<string, Meaning>>;
  readonly isComputed: boolean;
}

/** What the Strategies table says of each strategy. */
export function strategyEntries(model: Model): readonly Entry[] {
  return model.map((one) => ({
    key: one.key,
    classKey: one.key,
    strategyKey: one.key,
    isComputed: false,
    meanings: {
      Strategy: one.name,
      Account: one.account,
      Active: one.isActive,
      Created: one.created,
      Updated: one.updated,
      ...Object.fromEntries(one.settings),
    },
  }));
}

/** What the Targets table says of each target. */
export function targetEntries(model: Model): readonly Entry[] {
  return model.flatMap((strategy) =>
    strategy.classes.flatMap((one) => [
      targetEntry(strategy, one, undefined),
      ...one.holdings.map((holding) => targetEntry(strategy, one, holding)),
    ]),
  );
}

function targetEntry(strategy: ModelStrategy, inClass: ModelClass, holding: ModelHolding | undefined): Entry {
  const { key, target, min, max, isPinned, isComputed } = holding ?? inClass;
  return {
    key,
    classKey: inClass.key,
    strategyKey: strategy.key,
    isComputed,
    meanings: {
      Strategy: strategy.name,
      "Asset class": inClass.name,
      Holding: holding?.symbol ?? "",
      "Asset ID": holding?.id ?? "",
      Target: target ?? "",
      Min: min ?? "",
      Max: max ?? "",
      Pinned: isPinned,
    },
  };
}

/** The line of each thing of a model, by key; found by what it says, never by where it stands. @throws Error on two. */
export function linesByKey(model: Model, book: Book): ReadonlyMap<number, Line> {
  const found = new Map<number, Line>();
  const find = (table: keyof Book, entries: readonly Entry[], isOf: IsOf) => {
    const grid = book[table];
    if (!grid) {
      return;
    }
    const { headers } = headerOf(grid, table);
    const lines = bodyOf(grid, table).map((line) => ({ line, cells: cellsOf(line, headers) }));
    for (const entry of entries) {
      const [first, ...others] = lines.filter(({ cells }) => isOf(cells, entry.meanings));
      if (others.length > 0) {
        throw new Error(`${JSON.stringify(entry.meanings.Strategy)} has two lines in ${table}`);
      }
      if (first) {
        found.set(entry.key, first.line);
      }
    }
  };
  find("strategies", strategyEntries(model), (cells, { Strategy }) => isText(cells.Strategy, Strategy));
  find(
    "targets",
    targetEntries(model),
    (cells, { Strategy, "Asset class": assetClass, Holding: symbol, "Asset ID": id }) =>
      (isText(cells.Strategy, "") || isText(cells.Strategy, Strategy)) &&
      isText(cells["Asset class"], assetClass) &&
      (id === "" || isText(cells["Asset ID"], id)) &&
      (id !== "" || isText(cells["Asset ID"], "") || isText(cells["Asset ID"], symbol)) &&
      isText(cells.Holding, symbol),
  );
  return found;
}

type IsOf = (cells: Readonly<Record<string, Cell>>, meanings: Entry["meanings"]) => boolean;

function isText(cell: Cell, meaning: Meaning | undefined): boolean {
  return sameName(String(cell ?? ""), String(meaning ?? ""));
}

/** Whether a cell that was just written says what it has to, and is written the one way that we write. */
export function isWritten(cell: Cell, meaning: Meaning): boolean {
  if (typeof meaning === "bigint") {
    return cell === Number(meaning) / 1e12 || cell === Number(meaning) / 1e10;
  }
  return cell === (meaning === false ? "" : meaning);
}
