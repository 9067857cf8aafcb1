import type { Cell } from "../../../../core/cells/cell.ts";
import { textOf } from "../../../../core/cells/text.ts";
import type { StoreTable } from "../../../../core/store/index.ts";

/**
 * A table from a small literal: a line for each row, cells between bars. Digits are a number, TRUE and FALSE say what they
 * say, `'7` is the text 7, and `0.4 {=B1*2}` is a formula with its value.
 */
export function tableOf(name: string, text: string): StoreTable {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return {
    name,
    cells: lines.map((line) => line.map((cell) => cellOf(cell.replace(/ *\{.*\}$/, "")))),
    formulas: lines.map((line) => line.map((cell) => /\{(.*)\}$/.exec(cell)?.[1] ?? "")),
  };
}

/** A table as its small literal, one line for each row. */
export function textOfTable({ cells, formulas }: StoreTable): readonly string[] {
  return cells.map((line, row) =>
    line
      .map((cell, column) => {
        const formula = formulas[row]?.[column] ?? "";
        return `${literalOf(cell)}${formula === "" ? "" : ` {${formula}}`}`;
      })
      .join(" | ")
      .trim(),
  );
}

function cellOf(text: string): Cell {
  if (text.startsWith("'")) {
    return text.slice(1);
  }
  if (text === "TRUE" || text === "FALSE") {
    return text === "TRUE";
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function literalOf(cell: Cell): string {
  return typeof cell === "string" && cellOf(cell) !== cell ? `'${cell}` : textOf(cell);
}
