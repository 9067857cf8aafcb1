import type { Cells } from "./cell.ts";
import { isBlank } from "./text.ts";

/** How many columns of a range are in use, counted from the left. */
export function usedWidth(cells: Cells): number {
  let width = 0;
  for (const row of cells) {
    for (let column = row.length; column > width; column -= 1) {
      if (!isBlank(row[column - 1])) {
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
