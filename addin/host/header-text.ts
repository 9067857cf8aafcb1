import type { CellValue } from "./cells.ts";

/** Numbers, amounts, percentages and dates written as text, and what exports write where there is nothing. */
const NO_HEADER =
  /^(?:[-+−(]*\s*(?:\p{Sc}|[A-Z]{3}\s)?\s*[-+−]?\d[\d.,:/'’\s-]*(?:e[+-]?\d+)?\s*(?:%|\p{Sc}|[A-Z]{3}|[KMB])?\)?|\d{1,4}[-./]\w{1,3}[-./]\d{1,4}.*|-+|–|—|n\/a|null)$/iu;

/** Longer texts are sentences. */
const LONGEST = 80;

/** Whether a cell can be a header: a short text that looks like no number, amount, date or marker for nothing. */
export function isHeaderText(value: CellValue | undefined): value is string {
  if (typeof value !== "string" || value === "") {
    return false;
  }
  const text = value.trim();
  return text !== "" && text.length <= LONGEST && !NO_HEADER.test(text);
}

/** Whether a cell shows nothing: blank, or spaces only. */
export function isBlankCell(value: CellValue | undefined): boolean {
  if (typeof value !== "string") {
    return value === undefined;
  }
  // Letters and digits come after every space of ASCII; most cells need no more than that.
  return value === "" || ((value.charCodeAt(0) <= 32 || value.charCodeAt(0) > 126) && value.trim() === "");
}
