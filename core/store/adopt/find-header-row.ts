import type { Cell, Cells } from "../../cells/cell.ts";
import { HEADER_SEARCH_ROWS } from "../../cells/header.ts";
import { parseNumberText } from "../../cells/number-text.ts";
import { keyText, textOf } from "../../cells/text.ts";
import { claimOfHeader, headsWeights } from "./header-claim.ts";

/** One known word in a row of texts may be chance; two are a header. */
const LEAST_KNOWN = 2;

/**
 * The row of a table that holds its headers, whatever they mean: of the first 20 rows that hold texts alone the one with
 * the most known words, two at least, else the last such row above the first row with a number.
 *
 * @returns From 0; undefined where no row is a header.
 */
export function findHeaderRow(cells: Cells): number | undefined {
  const rows = cells.slice(0, HEADER_SEARCH_ROWS);
  let best: { readonly row: number; readonly known: number } | undefined;
  for (const [row, line] of rows.entries()) {
    const known = isTextRow(line) ? line.filter(isKnown).length : 0;
    if (known >= LEAST_KNOWN && known > (best?.known ?? 0)) {
      best = { row, known };
    }
  }
  if (best) {
    return best.row;
  }
  const firstNumbers = rows.findIndex((line) => line.some(isNumber));
  const above = rows.slice(0, Math.max(firstNumbers, 0)).map(isTextRow).lastIndexOf(true);
  return above < 0 ? undefined : above;
}

function isTextRow(line: readonly Cell[]): boolean {
  const filled = line.filter((cell) => keyText(cell) !== "");
  return filled.length >= 2 && filled.every((cell) => typeof cell === "string" && !isNumber(cell));
}

function isKnown(cell: Cell): boolean {
  return claimOfHeader(textOf(cell)) !== undefined || headsWeights(textOf(cell));
}

function isNumber(cell: Cell): boolean {
  return (typeof cell === "number" && cell !== 0) || (typeof cell === "string" && parseNumberText(cell) !== undefined);
}
