import type { Cell } from "../../../core/index.ts";
import type { CellSpec, NameSpec, SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import type { State } from "./frame.ts";
import { type BookTable, type Grid, headerOf } from "./grid.ts";

/** The workbook of a case: the store's tables beside holdings and formulas over all of them. */
export function workbookOf({ book }: State): WorkbookSpec {
  const sheets: SheetSpec[] = [
    {
      name: "Holdings",
      rows: rowsOf([
        ["Holding", "Value"],
        ["VTI", 60],
      ]),
    },
  ];
  // A formula cannot point at a sheet that is not there.
  const formulas = [
    ...(book.targets ? ["=SUM(Targets!A1:C5)", "=Targets!B2"] : []),
    ...(book.strategies ? ["=Strategies!A2"] : []),
  ];
  const drift = { name: "Drift", rows: formulas.map((formula) => [{ formula, value: "" }]) };
  const tables = [sheetFor("Strategies", book.strategies), sheetFor("Targets", book.targets)];
  const names = [nameFor("Strategies", "strategies", book.strategies), nameFor("Targets", "targets", book.targets)];
  return { sheets: [...sheets, drift, ...tables.flat()], names: names.flat() };
}

function sheetFor(name: string, grid: Grid | undefined): readonly SheetSpec[] {
  return grid ? [{ name, rows: rowsOf(grid.map(({ cells }) => cells)) }] : [];
}

/** A name over a table, without which it would not be found once its last row is gone. */
function nameFor(name: string, table: BookTable, grid: Grid | undefined): readonly NameSpec[] {
  if (!grid) {
    return [];
  }
  const { index, headers } = headerOf(grid, table);
  const lastColumn = String.fromCharCode("A".charCodeAt(0) + headers.length - 1);
  return [{ name, reference: `${name}!A${index + 1}:${lastColumn}${grid.length}` }];
}

function rowsOf(cells: readonly (readonly Cell[])[]): SheetSpec["rows"] {
  return cells.map((row) =>
    row.map((cell): CellSpec | null =>
      cell === "" || typeof cell === "object" || cell === undefined ? null : { value: cell },
    ),
  );
}
