import type { Cells } from "./cell.ts";
import { isBlank } from "./text.ts";

/** Two columns are the least a table has: a name and a number, be they all 0. */
const LEAST_WIDTH = 2;

/**
 * How many columns of a range are in use, counted from the left. Beyond the first two a column of zeros is not: Excel on
 * the desktop hands blanks over as 0.
 */
export function usedWidth(cells: Cells): number {
  let width = 0;
  for (const row of cells) {
    for (let column = row.length; column > width; column -= 1) {
      const cell = row[column - 1];
      if (!isBlank(cell) && (cell !== 0 || column <= LEAST_WIDTH)) {
        width = column;
      }
    }
  }
  return width;
}

/** A column's name for messages where it has no header: `column 3`. */
export function columnName(index: number): string {
  return `column ${index + 1}`;
}
