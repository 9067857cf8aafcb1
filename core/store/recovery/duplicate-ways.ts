import { nameKey } from "../../cells/key.ts";
import { textOf } from "../../cells/text.ts";
import type { Repair } from "../finding.ts";
import type { StoreTable } from "../table.ts";
import { areSameRows, deleting, writing } from "./repair-parts.ts";
import type { WaysOut } from "./site.ts";

/**
 * One of two rows goes: either, or the later one alone where both hold the same. A class whose name differs from the other's
 * in case or spaces can be renamed instead.
 */
export const targetTwiceWays: WaysOut = ({ reading, finding, table }) => {
  const column = reading.targetsLayout?.columnByField.get("assetClass");
  const holding = reading.targetsLayout?.columnByField.get("holding");
  const row = finding.cell?.row ?? 0;
  const isClass = holding === undefined || textOf(table.cells[row]?.[holding]) === "";
  return [
    ...(column !== undefined && isClass ? renamed(table, row, finding.otherRow, column) : []),
    ...oneOfTwo(table, row, finding.otherRow),
  ];
};

/** The later strategy is renamed, or one of the two rows goes. */
export const strategyTwiceWays: WaysOut = ({ reading, finding, table }) => {
  const { row, column } = finding.cell ?? { row: 0, column: undefined };
  const names = reading.store.strategies.map(({ name }) => name);
  const rename = column === undefined ? [] : [renaming(table, row, column, names)];
  return [...rename, ...oneOfTwo(table, row, finding.otherRow)];
};

/** Either of two active strategies is made inactive. */
export const twoActiveWays: WaysOut = ({ reading, finding, table }) => {
  const { row, column } = finding.cell ?? { row: 0, column: undefined };
  const nameColumn = reading.strategiesLayout?.columnByField.get("Strategy");
  if (column === undefined || nameColumn === undefined || finding.otherRow === undefined) {
    return [];
  }
  return [row, finding.otherRow].map((one) =>
    writing(table, `Make ${textOf(table.cells[one]?.[nameColumn])} inactive`, [{ row: one, column, cell: false }]),
  );
};

function oneOfTwo(table: StoreTable, row: number, other: number | undefined): readonly Repair[] {
  return other === undefined || areSameRows(table, row, other)
    ? [deleting(table, row)]
    : [deleting(table, row), deleting(table, other)];
}

function renamed(table: StoreTable, row: number, other: number | undefined, column: number): readonly Repair[] {
  const name = textOf(table.cells[row]?.[column]);
  const isTwin = other !== undefined && textOf(table.cells[other]?.[column]) !== name;
  return isTwin && name !== ""
    ? [
        renaming(
          table,
          row,
          column,
          table.cells.map((line) => textOf(line[column])),
        ),
      ]
    : [];
}

/** Renames to the first of `Growth (2)`, `Growth (3)` that nothing is called. */
function renaming(table: StoreTable, row: number, column: number, taken: readonly string[]): Repair {
  const name = textOf(table.cells[row]?.[column]);
  const keys = new Set(taken.map(nameKey));
  let number = 2;
  while (keys.has(nameKey(`${name} (${number})`))) {
    number += 1;
  }
  const next = `${name} (${number})`;
  return writing(table, `Rename "${name}" in row ${row + 1} to "${next}"`, [{ row, column, cell: next }]);
}
