import { expect } from "vitest";
import type { FunctionDefinition, ResultTable } from "../../../core/index.ts";

/** Asserts what holds of every result: rectangular, the documented header, texts, booleans and finite numbers alone. */
export function expectTable(table: ResultTable, { name, columns }: FunctionDefinition): void {
  const header = table[0] ?? [];
  const isBroken = table.some(
    (row) =>
      row.length !== header.length ||
      row.some((cell) => !(typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell))),
  );
  if (isBroken) {
    throw new Error(`${name} gives ${JSON.stringify(table)}`);
  }
  if (columns.length > 0) {
    expect(header).toEqual(columns);
  } else {
    expect([table.length, header.length]).toEqual([1, 1]);
  }
}
