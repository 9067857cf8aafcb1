import { columnLetters, columnNumber, quotedSheet } from "./address.ts";
import type { Step } from "./change.ts";
import { movedRange } from "./moved-range.ts";
import type { RangeRef } from "./range.ts";

/** Texts, to pass over them; references with or without a sheet, one cell or a range. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?(?![\p{L}\p{N}_(!])/gu;

/**
 * A formula with every reference it holds put elsewhere; a reference to what is gone becomes `#REF!`.
 *
 * @param home - The sheet of the formula, which references without a sheet mean.
 */
export function withReferences(formula: string, home: string, move: (range: RangeRef) => RangeRef | undefined): string {
  return formula.replace(REFERENCE, (written: string, ...parts: readonly (string | undefined)[]) => {
    const [prefix, dollar1 = "", column1, dollar2 = "", row1, dollar3 = "", column2, dollar4 = "", row2] = parts;
    if (column1 === undefined || row1 === undefined) {
      return written;
    }
    const sheet = prefix === undefined ? home : sheetOf(prefix);
    const start = { row: Number(row1) - 1, column: columnNumber(column1) };
    const end = { row: Number(row2 ?? row1) - 1, column: columnNumber(column2 ?? column1) };
    const range = { sheet, ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
    const moved = move(range);
    if (!moved) {
      return "#REF!";
    }
    const first = `${dollar1}${columnLetters(moved.column)}${dollar2}${moved.row + 1}`;
    const last = `${dollar3}${columnLetters(moved.column + moved.columns - 1)}${dollar4}${moved.row + moved.rows}`;
    const where = prefix === undefined && moved.sheet === home ? "" : `${quotedSheet(moved.sheet)}!`;
    const bare = prefix !== undefined && moved.sheet === sheet ? prefix : where;
    return `${bare}${first}${column2 === undefined ? "" : `:${last}`}`;
  });
}

/** A formula as it reads after a step. */
export function movedFormula(formula: string, home: string, step: Step): string {
  return withReferences(formula, home, (range) => movedRange(range, step));
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
