import { type Cell, isCellError } from "../../../core/index.ts";
import { numberText } from "./number.ts";

/**
 * A cell as a sheet shows it without a format of its own.
 *
 * @param blank - What stands for a blank cell.
 * @example cellText(0.6, "blank", "en") → 0.6
 */
export function cellText(cell: Cell, blank = "blank", locale?: string): string {
  if (typeof cell === "number") {
    return numberText(cell, locale, { maximumFractionDigits: 10, useGrouping: false });
  }
  if (typeof cell === "boolean") {
    return cell ? "TRUE" : "FALSE";
  }
  if (isCellError(cell)) {
    return "an error";
  }
  return typeof cell === "string" && cell !== "" ? cell : blank;
}
