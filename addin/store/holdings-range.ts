import { type Finding, HOLDINGS_ITEM, NOTES_NAME, notedColumnsIn } from "../../core/store/index.ts";
import type { TableRef } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";
import type { LoadedStore } from "./load-store.ts";

/**
 * Where the noted holdings are now: the table of their sheet under most of the noted headers, the nearest of equals; where
 * the sheet is gone, the only table of another one that has as many of them. Never less than the noted range as long as
 * its sheet is there, and all columns to its right: one that was inserted may look like the end.
 *
 * @returns Undefined where nothing of them is to be found.
 */
export function rememberedRange(noted: RangeRef, loaded: LoadedStore): RangeRef | undefined {
  const { notes, tables, sheets } = loaded;
  const likeness = (table: TableRef) => notedColumnsIn(notes, table.headers);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === noted.sheet.toLowerCase());
  if (!sheet) {
    const [found, ...others] = tables.filter((table) => likeness(table) >= LEAST_ALIKE);
    return others.length === 0 ? readDown(found?.range, loaded) : undefined;
  }
  const there = { ...noted, sheet: sheet.name };
  const distance = ({ range }: TableRef) => Math.abs(range.row - there.row) + Math.abs(range.column - there.column);
  const [nearest] = tables
    .filter((table) => table.range.sheet === there.sheet && (likeness(table) > 0 || distance(table) === 0))
    .sort((one, other) => likeness(other) - likeness(one) || distance(one) - distance(other));
  const range = nearest?.range ?? there;
  const end = nearest && distance(nearest) > 0 ? 0 : there.row + there.rows;
  const columns = Math.max(range.columns, sheet.columns - range.column);
  return readDown({ ...range, columns, rows: Math.max(range.rows, end - range.row) }, loaded);
}

/** So many headers are no accident. */
const LEAST_ALIKE = 2;

/**
 * The range of holdings read down to the next table under it or to the sheet's end, and across to the next table beside it:
 * a gap of empty rows ends nothing.
 */
export function readDown(range: RangeRef | undefined, { sheets, tables }: LoadedStore): RangeRef | undefined {
  const sheet = sheets.find(({ name }) => name === range?.sheet);
  if (!range || !sheet) {
    return range;
  }
  const right = tables
    .map((table) => table.range)
    .filter((other) => other.sheet === range.sheet && other.column >= range.column + range.columns)
    .filter((other) => other.row < range.row + range.rows && range.row < other.row + other.rows)
    .reduce((least, other) => Math.min(least, other.column), Math.max(sheet.columns, range.column + range.columns));
  const under = tables
    .map((table) => table.range)
    .filter((other) => other.sheet === range.sheet && other.row >= range.row + range.rows)
    .filter((other) => other.column < right && range.column < other.column + other.columns)
    .reduce((least, other) => Math.min(least, other.row), Math.max(sheet.rows, range.row + range.rows));
  return { ...range, rows: under - range.row, columns: right - range.column };
}

/** What is said where the sheet of the remembered holdings is gone. */
export function goneFinding(sheet: string): Finding {
  return {
    code: "HOLDINGS_GONE",
    range: NOTES_NAME,
    subject: HOLDINGS_ITEM,
    what: `the holdings were on the sheet ${sheet}, which is not there any more`,
    remedy: "Choose where the holdings are now",
    cell: undefined,
    consequence: "no holdings are read",
  };
}
