import { expect, test } from "vitest";
import type { CellBlock, CellValue } from "../../addin/host/cells.ts";
import { findTables } from "../../addin/host/find-tables.ts";

function blockOf(values: readonly (readonly CellValue[])[], row = 0, column = 0): CellBlock {
  const range = { sheet: "Sheet1", row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return { range, values, formulas: values.map((cells) => cells.map(() => "")) };
}

const WIDE = Array.from({ length: 20 }, (_, column) => `Column ${column}`);

/** How long the fastest of a few runs takes, in milliseconds: what a busy machine adds says nothing. */
function fastest(run: () => void): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

test("findTables() counts from the sheet's first cell, not from the block's", () => {
  const block = blockOf(
    [
      ["Class", "Target"],
      ["Stocks", 1],
    ],
    7,
    3,
  );
  expect(findTables(block)[0]?.range).toEqual({ sheet: "Sheet1", row: 7, column: 3, rows: 2, columns: 2 });
});

test("findTables() takes an error value for a filled cell and for no header", () => {
  const error = { error: "#N/A" };
  expect(
    findTables(
      blockOf([
        ["Class", error],
        ["Stocks", 1],
      ]),
    ),
  ).toEqual([]);
  expect(
    findTables(
      blockOf([
        ["Class", "Target"],
        ["", error],
      ]),
    ),
  ).toHaveLength(1);
});

test.each([
  ["numbers", (row: number, column: number) => row * column],
  ["texts", (row: number, column: number) => `Cell ${row} of ${column}`],
  ["numbers with a blank row between any two", (row: number, column: number) => (row % 2 === 0 ? "" : row * column)],
])("findTables() reads 20,000 rows of 20 columns of %s in under 100 ms", (_, cellAt) => {
  const rows = Array.from({ length: 20_000 }, (_row, row) => WIDE.map((_column, column) => cellAt(row, column)));
  const block = blockOf([WIDE, ...rows]);
  expect(findTables(block)).toHaveLength(1);
  expect(fastest(() => findTables(block))).toBeLessThan(100);
});
