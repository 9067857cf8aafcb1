import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** The formula of a cell that shares it under an id; "" for an id that no formula has. */
export type SharedFormulas = (id: string, row: number, column: number) => string;

/**
 * The formulas that cells of a sheet share: filling down leaves a formula in the first cell and its id in the others.
 *
 * The sheet is searched once, for the first cell that asks: Univer's own look-up searches it for each.
 */
export function sharedFormulas(cells: ObjectMatrix<Nullable<ICellData>>, lexer: LexerTreeBuilder): SharedFormulas {
  let firsts: Map<string, { readonly formula: string; readonly row: number; readonly column: number }> | undefined;
  return (id, row, column) => {
    firsts ??= firstCells();
    const first = firsts.get(id);
    return first === undefined ? "" : lexer.moveFormulaRefOffset(first.formula, column - first.column, row - first.row);
  };

  function firstCells(): NonNullable<typeof firsts> {
    const found: NonNullable<typeof firsts> = new Map();
    cells.forValue((row, column, cell) => {
      if (cell?.f && cell.si) {
        found.set(cell.si, { formula: cell.f, row, column });
      }
    });
    return found;
  }
}
