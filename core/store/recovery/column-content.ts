import { readNumber } from "../../cells/number-column.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import type { StoreTable } from "../table.ts";

/** What a column holds from a row downwards: numbers alone, names alone, both, or nothing. Blank cells do not matter. */
export function columnHolds(
  { cells }: Pick<StoreTable, "cells">,
  from: number,
  column: number,
): "numbers" | "names" | "both" | "nothing" {
  const filled = cells
    .slice(from)
    .map((line) => line[column])
    .filter((cell) => !isBlank(cell));
  const areNumbers = filled.map((cell) => readNumber(cell).kind === "number");
  if (filled.length === 0) {
    return "nothing";
  }
  if (areNumbers.every((isNumber) => isNumber)) {
    return "numbers";
  }
  return areNumbers.some((isNumber) => isNumber) ||
    filled.some((cell) => typeof cell === "boolean" || textOf(cell) === "")
    ? "both"
    : "names";
}
