import type { Cell } from "../../../core/index.ts";
import type { State } from "./frame.ts";
import { type Book, headerOf, type Line, withCells } from "./grid.ts";
import { linesByKey, targetEntries } from "./meaning.ts";
import { brokenRules } from "./model.ts";
import type { BreakStep } from "./steps.ts";
import { picked } from "./user-edit.ts";

/** A workbook that somebody broke, and whether what it says is still the same because the broken row is ignored. */
export interface Broken {
  readonly book: Book;
  readonly saysTheSame: boolean;
  /** The line that was added; undefined where one was changed. */
  readonly strayId?: number;
}

/** Breaks a table; undefined where there is nothing to break. */
export function broken({ model, book }: State, { how, seeds }: BreakStep, newId: () => number): Broken | undefined {
  const { targets } = book;
  const lines = linesByKey(model, book);
  const entry = picked(targetEntries(model), seeds[0]);
  const line = entry && lines.get(entry.key);
  if (!targets || !line || !entry || brokenRules(model).length > 0) {
    return undefined;
  }
  const { headers } = headerOf(targets, "targets");
  const within = (next: Line) => ({ ...book, targets: targets.map((one) => (one.id === line.id ? next : one)) });
  const added = (next: Line) => ({ book: { ...book, targets: [...targets, next] }, strayId: next.id });
  // One more number can make plain numbers of 60 and 40 ambiguous; fractions stay fractions.
  const areFractions = targets.every(({ cells }) => !cells.some(isAboveOne));
  const isClass = entry.key === entry.classKey;
  switch (how) {
    case "twice":
      return { ...added({ ...line, id: newId() }), saysTheSame: areFractions };
    case "orphan": {
      const lost = { "Asset class": "Nowhere", Holding: "LOST", "Asset ID": "" };
      return headers.includes("Holding")
        ? { ...added(withCells({ ...line, id: newId() }, headers, lost)), saysTheSame: areFractions }
        : undefined;
    }
    case "text":
      return { book: within(withCells(line, headers, { Target: "a lot" })), saysTheSame: false };
    case "error":
      return { book: within(withCells(line, headers, { Target: { error: "#REF!" } })), saysTheSame: false };
    case "no class":
      return isClass
        ? undefined
        : { book: within(withCells(line, headers, { "Asset class": "" })), saysTheSame: false };
    case "no name": {
      const names = Object.fromEntries(
        ["Asset class", "Holding", "Asset ID"].filter((name) => headers.includes(name)).map((name) => [name, ""]),
      );
      return {
        ...added(withCells({ ...line, id: newId() }, headers, { ...names, Target: 0.1 })),
        saysTheSame: areFractions,
      };
    }
    default:
      return headers.includes("Strategy") && book.strategies
        ? { ...added(withCells({ ...line, id: newId() }, headers, { Strategy: "Stranger" })), saysTheSame: false }
        : undefined;
  }
}

function isAboveOne(cell: Cell): boolean {
  return typeof cell === "number" && cell > 1.002;
}
