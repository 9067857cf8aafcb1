import type { Cells } from "./cell.ts";
import { headerKey } from "./key.ts";
import type { Fault } from "./problem.ts";
import { isBlank } from "./text.ts";
import { listText } from "./words.ts";

/** A column that a range may have. */
export interface Field<Name extends string = string> {
  readonly name: Name;
  /** The header we write ourselves, which beats every synonym. */
  readonly header: string;
  readonly synonyms: readonly string[];
}

/** A field with a line of help for the reference. */
export interface DocumentedField<Name extends string = string> extends Field<Name> {
  readonly help: string;
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
  /** A later row that is a header too, with other columns, from 0; undefined where there is none. */
  readonly rivalRow: number | undefined;
  /** Fields that several columns claim, none or several of them exactly, with those columns' headers. */
  readonly clashes: readonly { readonly field: Field<Name>; readonly headers: readonly string[] }[];
}

/** How far down a header row is looked for, so that a broker's preamble does no harm. */
export const HEADER_SEARCH_ROWS = 20;

/** The rows in which a header row is looked for: from the top, empty rows above everything not counted. */
export function rowsToSearch(cells: Cells): Cells {
  const first = cells.findIndex((line) => line.some((cell) => !isBlank(cell)));
  return cells.slice(0, Math.max(first, 0) + HEADER_SEARCH_ROWS);
}

/**
 * The header row of a range: the first of its first 20 rows that names enough; empty rows above everything do not count.
 *
 * @param isHeader - Whether the fields found in a row make it a header row.
 */
export function findHeader<Name extends string>(
  cells: Cells,
  fields: readonly Field<Name>[],
  isHeader: (found: ReadonlySet<Name>) => boolean,
): FoundHeader<Name> | undefined {
  const [first, ...others] = headersIn(rowsToSearch(cells), fields, isHeader);
  const rival = others.find((other) => first && !isSameHeader(first, other));
  return first && { ...first, rivalRow: rival?.row };
}

/** Every row that can be a header row, from the top down. */
function headersIn<Name extends string>(
  cells: Cells,
  fields: readonly Field<Name>[],
  isHeader: (found: ReadonlySet<Name>) => boolean,
): readonly Omit<FoundHeader<Name>, "rivalRow">[] {
  const fieldByKey = new Map(
    fields.flatMap((field) => [field.header, ...field.synonyms].map((header) => [headerKey(header), field] as const)),
  );
  return cells.flatMap((line, row) => {
    const claims = new Map<Field<Name>, FoundColumn[]>();
    for (const [index, cell] of line.entries()) {
      const field = typeof cell === "string" ? fieldOf(cell, fieldByKey) : undefined;
      if (field) {
        claims.set(field, [...(claims.get(field) ?? []), { index, header: String(cell).trim() }]);
      }
    }
    return isHeader(new Set([...claims.keys()].map(({ name }) => name))) ? [{ row, ...settleClaims(claims) }] : [];
  });
}

/** Whether a row repeats a header: the same fields in the same columns, as files of several accounts do. */
function isSameHeader<Name extends string>(
  { columns }: Pick<FoundHeader<Name>, "columns">,
  other: Pick<FoundHeader<Name>, "columns">,
): boolean {
  return (
    columns.size === other.columns.size &&
    [...columns].every(([name, { index }]) => other.columns.get(name)?.index === index)
  );
}

/** A header names a field by all of it, or by what stands before a parenthesis: "Price ($)". */
function fieldOf<Name extends string>(
  header: string,
  fieldByKey: ReadonlyMap<string, Field<Name>>,
): Field<Name> | undefined {
  return fieldByKey.get(headerKey(header)) ?? fieldByKey.get(headerKey(header.split("(", 1)[0] ?? ""));
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
