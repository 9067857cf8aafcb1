import type { NameSpec, SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import { addressOf, parseAddress } from "../address.ts";
import { HostError } from "../host-error.ts";
import type { RangeRef } from "../range.ts";
import type { NamedTarget } from "../step-driver.ts";

/** A workbook at one moment; every step makes a new one. Sheets that a step leaves alone stay the same objects. */
export interface Book {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NamedTarget[];
  /** Names for anything but a range: a constant, a whole column. They are there, and nothing moves them. */
  readonly otherNames: readonly NameSpec[];
}

/** The workbook that a spec describes. */
export function toBook({ sheets, names = [] }: WorkbookSpec): Book {
  return {
    sheets,
    names: names.flatMap(({ name, reference }) => {
      const range = parseAddress(reference);
      return range ? [{ name, range }] : [];
    }),
    otherNames: names.filter(({ reference }) => parseAddress(reference) === undefined),
  };
}

/** A workbook as a spec. */
export function toSpec({ sheets, names, otherNames }: Book): WorkbookSpec {
  const ofRanges = names.map(({ name, range }) => ({ name, reference: addressOf(range) }));
  return { sheets, names: [...ofRanges, ...otherNames] };
}

/**
 * A sheet by its name.
 *
 * @throws HostError where there is none.
 */
export function sheetIn(book: Book, name: string): SheetSpec {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) {
    throw new HostError(`there is no sheet ${name}`);
  }
  return sheet;
}

/** A workbook with one sheet changed. */
export function withSheet(book: Book, name: string, change: (sheet: SheetSpec) => SheetSpec): Book {
  const sheet = sheetIn(book, name);
  return { ...book, sheets: book.sheets.map((one) => (one === sheet ? change(sheet) : one)) };
}

/** A workbook with every formula and name moved; sheets without a formula that changes stay the same objects. */
export function withMoved(
  book: Book,
  moveFormula: (formula: string, sheet: string) => string,
  moveRange: (range: RangeRef) => RangeRef | undefined,
): Book {
  const names = book.names.flatMap(({ name, range }) => {
    const moved = moveRange(range);
    return moved ? [{ name, range: moved }] : [];
  });
  return { ...book, sheets: book.sheets.map((sheet) => movedSheet(sheet, moveFormula)), names };
}

function movedSheet(sheet: SheetSpec, move: (formula: string, sheet: string) => string): SheetSpec {
  let isChanged = false;
  const rows = sheet.rows.map((row) => {
    if (!row.some((cell) => cell?.formula !== undefined)) {
      return row;
    }
    return row.map((cell) => {
      const formula = cell?.formula === undefined ? undefined : move(cell.formula, sheet.name);
      isChanged ||= formula !== cell?.formula;
      return formula === undefined ? cell : { ...cell, formula };
    });
  });
  return isChanged ? { ...sheet, rows } : sheet;
}
