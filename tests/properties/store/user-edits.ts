import type { Cell } from "../../../core/index.ts";
import type { State } from "./frame.ts";
import { type BookTable, bodyOf, type Grid, headerOf, type Line, withCells } from "./grid.ts";
import { asHundreds, retyped } from "./retyped.ts";
import type { UserEdit } from "./user-edit.ts";

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
