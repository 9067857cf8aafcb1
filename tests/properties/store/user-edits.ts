import type { Cell } from "../../../core/index.ts";
import type { State } from "./frame.ts";
import { type BookTable, bodyOf, cellsOf, type Grid, headerOf, type Line, withCells } from "./grid.ts";
import { linesByKey, targetEntries } from "./meaning.ts";
import { type Model, type ModelClass, sameName } from "./model.ts";

/** What a person does to the sheet between two operations. Numbers choose where. */
export interface UserEdit {
  readonly kind:
    | "sort"
    | "blank row"
    | "move a column"
    | "own column"
    | "percent text"
    | "write as 60"
    | "respell the strategy"
    | "respell a class"
    | "total row"
    | "note"
    | "formula"
    | "clear the strategies";
  readonly table: BookTable;
  readonly seeds: readonly number[];
}

/** Makes an edit where it can be made; else the state as it was. */
export function edited({ model, book }: State, edit: UserEdit, newId: () => number): State {
  const grid = book[edit.table];
  const targets = book.targets;
  switch (edit.kind) {
    case "sort":
      return { model, book: { ...book, [edit.table]: grid && sorted(grid, edit.table, edit.seeds) } };
    case "blank row":
      return { model, book: { ...book, [edit.table]: grid && withLine(grid, edit, [], newId) } };
    case "note":
      return { model, book: { ...book, targets: targets && withNote(targets, edit, newId) } };
    case "move a column":
      return { model, book: { ...book, [edit.table]: grid && withMovedColumn(grid, edit.table, edit.seeds) } };
    case "own column":
      return { model, book: { ...book, [edit.table]: grid && withOwnColumn(grid, edit, newId) } };
    case "total row":
      return { model, book: { ...book, targets: targets && withTotal(targets, newId) } };
    case "clear the strategies":
      return model.length === 1 ? withoutStrategies({ model, book }) : { model, book };
    case "write as 60":
      return asHundreds({ model, book }, edit.seeds);
    default:
      return retyped({ model, book }, edit);
  }
}

/** One of a list; undefined where it is empty. */
export function picked<Member>(list: readonly Member[], seed: number | undefined): Member | undefined {
  return list[(seed ?? 0) % Math.max(1, list.length)];
}

function sorted(grid: Grid, table: BookTable, seeds: readonly number[]): Grid {
  const { index } = headerOf(grid, table);
  const rank = (id: number) => ((id + 7) * ((seeds[0] ?? 0) * 2 + 3)) % 101;
  return [
    ...grid.slice(0, index + 1),
    ...[...grid.slice(index + 1)].sort((one, other) => rank(one.id) - rank(other.id)),
  ];
}

function withLine(grid: Grid, { table, seeds }: UserEdit, cells: readonly Cell[], newId: () => number): Grid {
  const { index, headers } = headerOf(grid, table);
  const at = index + 1 + ((seeds[0] ?? 0) % (grid.length - index));
  const line = { id: newId(), cells: headers.map((_, column) => cells[column] ?? ""), formulas: headers.map(() => "") };
  return [...grid.slice(0, at), line, ...grid.slice(at)];
}

function withNote(grid: Grid, edit: UserEdit, newId: () => number): Grid {
  const { headers } = headerOf(grid, "targets");
  const own = headers.findIndex((header) => header.startsWith("My note"));
  const text = headers.map((_, column) => (column === own ? "see the bank's letter" : ""));
  return own < 0 ? grid : withLine(grid, { ...edit, table: "targets" }, text, newId);
}

function withMovedColumn(grid: Grid, table: BookTable, [from = 0, to = 0]: readonly number[]): Grid {
  const { length } = headerOf(grid, table).headers;
  const moved = <Value>(list: readonly Value[]) => {
    const rest = list.filter((_, column) => column !== from % length);
    return [
      ...rest.slice(0, to % length),
      ...list.slice(from % length, (from % length) + 1),
      ...rest.slice(to % length),
    ];
  };
  return grid.map(({ id, cells, formulas }) => ({ id, cells: moved(cells), formulas: moved(formulas) }));
}

function withOwnColumn(grid: Grid, { table, seeds }: UserEdit, newId: () => number): Grid {
  const { index, headers } = headerOf(grid, table);
  const at = (seeds[0] ?? 0) % (headers.length + 1);
  const isFormula = (seeds[1] ?? 0) % 2 === 1;
  return headers.length > 30
    ? grid
    : grid.map(({ id, cells, formulas }, line) => ({
        id,
        cells: cells.toSpliced(at, 0, line === index ? `My note ${newId()}` : line < index ? "" : `note of ${id}`),
        formulas: formulas.toSpliced(at, 0, isFormula && line > index ? `=ROW()+${id}` : ""),
      }));
}

function withTotal(grid: Grid, newId: () => number): Grid {
  const { headers } = headerOf(grid, "targets");
  const line: Line = { id: newId(), cells: headers.map(() => ""), formulas: headers.map(() => "") };
  return bodyOf(grid, "targets").length === 0
    ? grid
    : [...grid, withCells(line, headers, { "Asset class": "Total", Target: 1 })];
}

/** A strategy that is the only one need not be named in the rows of its targets. */
function withoutStrategies({ model, book }: State): State {
  const { targets } = book;
  if (!targets || !headerOf(targets, "targets").headers.includes("Strategy")) {
    return { model, book };
  }
  const { index, headers } = headerOf(targets, "targets");
  return {
    model,
    book: {
      ...book,
      targets: targets.map((line, at) => (at <= index ? line : withCells(line, headers, { Strategy: "" }))),
    },
  };
}

/** Retypes every weight of a strategy as 60 instead of 0.6, where that can be told from fractions. */
function asHundreds({ model, book }: State, [seed]: readonly number[]): State {
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
function retyped({ model, book }: State, { kind, seeds }: UserEdit): State {
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
