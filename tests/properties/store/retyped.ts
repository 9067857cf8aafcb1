import type { State } from "./frame.ts";
import { cellsOf, headerOf, type Line, withCells } from "./grid.ts";
import { linesByKey, targetEntries } from "./meaning.ts";
import { type Model, type ModelClass, sameName } from "./model.ts";
import { picked, type UserEdit } from "./user-edit.ts";

/** Retypes every weight of a strategy as 60 instead of 0.6, where that can be told from fractions. */
export function asHundreds({ model, book }: State, [seed]: readonly number[]): State {
  const strategy = picked(model, seed);
  const { targets } = book;
  const classes = strategy?.classes ?? [];
  const below = classes.flatMap((one) => [
    one.min,
    one.max,
    ...one.holdings.flatMap((own) => [own.target, own.min, own.max]),
  ]);
  const isTold =
    classes.some(({ target }) => (target ?? 0n) > 0n) &&
    classes.every(({ target, holdings }) => isPlainPercentage(target) && !holdings.some((own) => own.isComputed)) &&
    classes.every(({ isComputed }) => !isComputed) &&
    below.every(isPlainPercentage);
  if (!strategy || !targets || !isTold) {
    return { model, book };
  }
  const { headers } = headerOf(targets, "targets");
  const lines = linesByKey(model, book);
  const cellsById = new Map(
    targetEntries([strategy]).map(({ key, meanings }) => [
      lines.get(key)?.id,
      Object.fromEntries(
        ["Target", "Min", "Max"]
          .filter((header) => headers.includes(header) && typeof meanings[header] === "bigint")
          .map((header) => [header, Number(meanings[header]) / 1e10]),
      ),
    ]),
  );
  return {
    model,
    book: { ...book, targets: targets.map((line) => withCells(line, headers, cellsById.get(line.id) ?? {})) },
  };
}

/** None, or at least 2%: as 2 it can be no fraction. */
function isPlainPercentage(weight: bigint | undefined): boolean {
  return weight === undefined || weight === 0n || weight >= 20_000_000_000n;
}

/** Retypes one cell of one target. */
export function retyped({ model, book }: State, { kind, seeds }: UserEdit): State {
  const entry = picked(targetEntries(model), seeds[0]);
  const line = entry && linesByKey(model, book).get(entry.key);
  const { targets } = book;
  if (!targets || !line || !entry) {
    return { model, book };
  }
  const { headers } = headerOf(targets, "targets");
  const was = cellsOf(line, headers);
  const replaced = (next: Line): State["book"] => ({
    ...book,
    targets: targets.map((one) => (one.id === line.id ? next : one)),
  });
  const target = entry.meanings.Target;
  if (
    kind === "percent text" &&
    !entry.isComputed &&
    typeof target === "bigint" &&
    target > 0n &&
    target % 100_000_000n === 0n &&
    was.Target === Number(target) / 1e12
  ) {
    return { model, book: replaced(withCells(line, headers, { Target: `${Number(target) / 1e10}%` })) };
  }
  if (
    kind === "respell the strategy" &&
    was.Strategy !== undefined &&
    was.Strategy !== "" &&
    sameName(respelled(String(was.Strategy)), String(was.Strategy))
  ) {
    return { model, book: replaced(withCells(line, headers, { Strategy: respelled(String(was.Strategy)) })) };
  }
  if (kind === "respell a class" && entry.key === entry.classKey) {
    const name = respelled(String(was["Asset class"])).trim();
    if (!sameName(name, String(was["Asset class"]))) {
      return { model, book };
    }
    return {
      model: renamedClass(model, entry.key, name),
      book: replaced(withCells(line, headers, { "Asset class": name })),
    };
  }
  if (kind === "formula" && typeof target === "bigint" && typeof was.Target === "number") {
    const formulas = headers.map((header, column) => (header === "Target" ? "=1-B2" : (line.formulas[column] ?? "")));
    return { model: computed(model, entry.key), book: replaced({ ...line, formulas }) };
  }
  return { model, book };
}

function respelled(name: string): string {
  return name === name.toUpperCase() ? `${name.toLowerCase()} ` : ` ${name.toUpperCase()}`;
}

function renamedClass(model: Model, key: number, name: string): Model {
  return withClasses(model, (one) => (one.key === key ? { ...one, name } : one));
}

function computed(model: Model, key: number): Model {
  const marked = <Target extends { readonly key: number }>(one: Target): Target =>
    one.key === key ? { ...one, isComputed: true } : one;
  return withClasses(model, (one) => ({ ...marked(one), holdings: one.holdings.map(marked) }));
}

function withClasses(model: Model, change: (one: ModelClass) => ModelClass): Model {
  return model.map((strategy) => ({ ...strategy, classes: strategy.classes.map(change) }));
}
