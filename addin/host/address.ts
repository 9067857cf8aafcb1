import type { RangeRef } from "./range.ts";

/** Names that formulas would read as something else: AB12, R1C1 and parts of it, TRUE. */
const READ_OTHERWISE = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;
const BARE = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const ADDRESS =
  /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/iu;

/** A column's letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A column's number from 0: A → 0, AA → 26; in any case. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell as a person calls it: row 2, column 1 → `B3`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A sheet's name as formulas write it before `!`: in quotes, unless it can be nothing but a name. */
export function quotedSheet(name: string): string {
  return BARE.test(name) && !READ_OTHERWISE.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * A range as a formula writes it; a single cell has no colon.
 *
 * @example `Odd 'name'`, 3 × 3 cells from A1 → `'Odd ''name'''!A1:C3`
 */
export function addressOf({ sheet, row, column, rows, columns }: RangeRef): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The range of an address with its sheet, `$` or not, corners in any order; undefined for anything else. */
export function parseAddress(address: string): RangeRef | undefined {
  const [, quoted, bare, startColumn, startRow, endColumn, endRow] = ADDRESS.exec(address) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? bare;
  if (sheet === undefined || startColumn === undefined) {
    return undefined;
  }
  const columns = [columnNumber(startColumn), columnNumber(endColumn ?? startColumn)];
  const rows = [Number(startRow) - 1, Number(endRow ?? startRow) - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { sheet, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
