import { HostError } from "../host-error.ts";
import { withReferences } from "../moved-formula.ts";
import type { RangeRef } from "../range.ts";
import { type Book, sheetIn, withMoved, withSheet } from "./book.ts";

/** A workbook after a person renamed a sheet: formulas and names follow. */
export function renamedSheet(book: Book, from: string, to: string): Book {
  const sheet = sheetIn(book, from);
  if (book.sheets.some((one) => one !== sheet && one.name.toLowerCase() === to.toLowerCase())) {
    throw new HostError(`there is a sheet ${to} already`);
  }
  const follow = (range: RangeRef): RangeRef => (range.sheet === from ? { ...range, sheet: to } : range);
  const renamed = withSheet(book, from, (one) => ({ ...one, name: to }));
  // A reference without a sheet means the formula's own, which has its new name by now.
  return withMoved(renamed, (formula, home) => withReferences(formula, home, follow), follow);
}
