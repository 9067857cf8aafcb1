import type { Cells } from "../../../core/index.ts";

/** A range as it is written in a test: a row a line, cells parted by `|`; numbers where a cell reads as one. */
export function sheet(text: string): Cells {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => typed(cell.trim())));
}

function typed(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}
