import type { Argument, Cell } from "../core/index.ts";

/** A value as Google Sheets hands it to a function: empty cells are `""`, errors are text such as `#N/A`. */
export type SheetsValue = string | number | boolean | Date;

/** An argument as Google Sheets hands it over: a range is rows of values, one cell is its value, nothing is undefined. */
export type SheetsArgument = SheetsValue | readonly (readonly SheetsValue[])[] | undefined;

/** An argument of Google Sheets as core takes it: the same, but for dates. */
export function parseArgument(argument: SheetsArgument): Argument {
  return isRows(argument) ? argument.map((row) => row.map(parseValue)) : parseValue(argument);
}

function isRows(argument: SheetsArgument): argument is readonly (readonly SheetsValue[])[] {
  return Array.isArray(argument);
}

function parseValue(value: SheetsValue | undefined): Cell {
  return isDate(value) ? isoDateOf(value) : value;
}

/** Asked this way because Sheets makes its dates in another realm, where `instanceof Date` is false. */
function isDate(value: SheetsValue | undefined): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/**
 * The day a date names in the sheet, as `2026-03-31`.
 *
 * From the local parts: Sheets means midnight in the script's own time zone, which is another day in UTC.
 */
function isoDateOf(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, "0");
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const day = String(date.getDate()).padStart(2, "0");
  return `${year}-${month}-${day}`;
}
