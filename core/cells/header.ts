import type { Cells } from "./cell.ts";
import { headerKey } from "./key.ts";
import type { Fault } from "./problem.ts";
import { listText } from "./words.ts";

/** A column that a range may have. */
export interface Field<Name extends string = string> {
  readonly name: Name;
  /** The header we write ourselves, which beats every synonym. */
  readonly header: string;
  readonly synonyms: readonly string[];
}

/** Where a field stands: the column from 0 and its header as written. */
export interface FoundColumn {
  readonly index: number;
  readonly header: string;
}

/** A header row and what it names. */
export interface FoundHeader<Name extends string> {
  /** Row from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<Name, FoundColumn>;
  /** Fields that several columns claim, none of them exactly, with those columns' headers. */
  readonly clashes: readonly { readonly field: Field<Name>; readonly headers: readonly string[] }[];
}

/** How far down a header row is looked for, so that a broker's preamble does no harm. */
export const HEADER_SEARCH_ROWS = 20;

/**
 * The header row of a range: of the first 20 rows the one that names most fields, the upper one of equals.
 *
 * @param isHeader - Whether the fields found in a row make it a header row.
 */
export function findHeader<Name extends string>(
  cells: Cells,
  fields: readonly Field<Name>[],
  isHeader: (found: ReadonlySet<Name>) => boolean,
): FoundHeader<Name> | undefined {
  const fieldByKey = new Map<string, Field<Name>>();
  for (const field of fields) {
    for (const header of [field.header, ...field.synonyms]) {
      fieldByKey.set(headerKey(header), field);
    }
  }
  let best: FoundHeader<Name> | undefined;
  for (const [row, line] of cells.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const claims = new Map<Field<Name>, FoundColumn[]>();
    for (const [index, cell] of line.entries()) {
      const field = typeof cell === "string" ? fieldOf(cell, fieldByKey) : undefined;
      if (field) {
        claims.set(field, [...(claims.get(field) ?? []), { index, header: String(cell).trim() }]);
      }
    }
    const names = new Set([...claims.keys()].map((field) => field.name));
    if (isHeader(names) && names.size > (best ? best.columns.size + best.clashes.length : 0)) {
      best = { row, ...settleClaims(claims) };
    }
  }
  return best;
}

/** A header names a field by all of it, or by what stands before a parenthesis: "Price ($)". */
function fieldOf<Name extends string>(
  header: string,
  fieldByKey: ReadonlyMap<string, Field<Name>>,
): Field<Name> | undefined {
  return fieldByKey.get(headerKey(header)) ?? fieldByKey.get(headerKey(header.replace(/\(.*$/u, "")));
}

/** What is wrong where several columns claim one field, and which of them are to be renamed. */
export function clashFault<Name extends string>({ field, headers }: FoundHeader<Name>["clashes"][number]): Fault {
  const isExact = headers.some((header) => headerKey(header) === headerKey(field.header));
  return {
    code: "TWO_COLUMNS",
    what: `${listText(headers.map((header) => `"${header}"`))} ${headers.length > 2 ? "all" : "both"} mean ${field.header}`,
    remedy: isExact ? "Rename all but the one to use" : `Rename the one to use to "${field.header}"`,
  };
}

function settleClaims<Name extends string>(
  claims: ReadonlyMap<Field<Name>, readonly FoundColumn[]>,
): Pick<FoundHeader<Name>, "columns" | "clashes"> {
  const columns = new Map<Name, FoundColumn>();
  const clashes: { field: Field<Name>; headers: readonly string[] }[] = [];
  for (const [field, found] of claims) {
    const exact = found.filter((column) => headerKey(column.header) === headerKey(field.header));
    const [winner, ...rivals] = exact.length > 0 ? exact : found;
    if (winner && rivals.length === 0) {
      columns.set(field.name, winner);
    } else {
      clashes.push({ field, headers: found.map((column) => column.header) });
    }
  }
  return { columns, clashes };
}
