import type { Cell, NamedRange } from "../../cells/cell.ts";
import { HEADER_SEARCH_ROWS } from "../../cells/header.ts";
import { headerKey } from "../../cells/key.ts";
import { keyText, textOf } from "../../cells/text.ts";
import { HOLDINGS_FIELDS, type HoldingsField } from "../fields.ts";
import type { HoldingsRow, HoldingsTable } from "../holdings-table.ts";

/** A broker's export, recognised by its headers and never by a file's name. */
export interface BrokerShape {
  readonly broker: string;
  /** The holdings in the export, or undefined where the range does not have this broker's shape. */
  readonly read: (range: NamedRange) => HoldingsTable | undefined;
}

/** Where each field stands in an export, by the column's header. */
export type ColumnHeaders = Readonly<Partial<Record<HoldingsField, string>>>;

/** What an export's row is. `end` closes the table, until its header comes again: files are pasted below each other. */
export type RowKind = "holding" | "nothing" | "total" | "end" | { readonly leftOut: string };

/** The first row that holds all of the headers, from 0; undefined where none does. */
export function rowWithHeaders(range: NamedRange, headers: readonly string[]): number | undefined {
  const keys = headers.map(headerKey);
  const row = range.cells.slice(0, HEADER_SEARCH_ROWS).findIndex((line) => {
    const found = new Set(line.map((cell) => headerKey(textOf(cell))));
    return keys.every((key) => found.has(key));
  });
  return row < 0 ? undefined : row;
}

/**
 * Reads the rows below a header row under our field names.
 *
 * @param kindOf - What a row is; it sees the row's cells under our names.
 * @param amend - Changes a holding's cells, where a broker writes them in its own way.
 */
export function readBelow(
  range: NamedRange,
  headerRow: number,
  headers: ColumnHeaders,
  kindOf: (cells: HoldingsRow["cells"], line: readonly Cell[]) => RowKind,
  amend: (cells: HoldingsRow["cells"]) => HoldingsRow["cells"] = (cells) => cells,
): HoldingsTable {
  const allHeaders = { ...ownHeaders(range.cells[headerRow] ?? [], headers), ...headers };
  const headerKeys = (range.cells[headerRow] ?? []).map((cell) => headerKey(textOf(cell)));
  const columns = Object.entries(allHeaders).map(
    ([field, header]) => [field, headerKeys.indexOf(headerKey(header))] as const,
  );
  const rows: HoldingsRow[] = [];
  const leftOut: HoldingsTable["leftOut"][number][] = [];
  const totals: HoldingsTable["totals"][number][] = [];
  let isOpen = true;
  for (const [offset, line] of range.cells.slice(headerRow + 1).entries()) {
    const row = headerRow + offset + 2;
    if (line.length > 0 && headerKeys.every((key, column) => headerKey(textOf(line[column])) === key)) {
      isOpen = true;
      continue;
    }
    const cells: HoldingsRow["cells"] = Object.fromEntries(columns.map(([field, column]) => [field, line[column]]));
    const kind = kindOf(cells, line);
    if (kind === "end" || !isOpen) {
      isOpen = false;
      continue;
    }
    const label = keyText(cells.holding) || keyText(cells.name);
    if (kind === "holding") {
      rows.push({ row, cells: amend(cells) });
    } else if (kind === "total") {
      totals.push({ row, label, value: cells.value });
    } else if (kind !== "nothing") {
      leftOut.push({
        row,
        label: [label, keyText(cells.value)].filter((part) => part !== "").join(", "),
        why: kind.leftOut,
      });
    }
  }
  return { name: range.name, headers: allHeaders, hasHeaderRow: true, rows, leftOut, totals };
}

/** Columns that people add to an export, under our own headers: Asset class, Trading, FX rate. */
export function ownHeaders(line: readonly Cell[], brokers: ColumnHeaders): ColumnHeaders {
  const present = new Set(line.map((cell) => headerKey(textOf(cell))));
  const taken = new Set(Object.values(brokers).map(headerKey));
  const own = HOLDINGS_FIELDS.filter(
    ({ name, header }) =>
      brokers[name] === undefined && present.has(headerKey(header)) && !taken.has(headerKey(header)),
  );
  return Object.fromEntries(own.map(({ name, header }) => [name, header]));
}

/** Whether a symbol is an option's: ` -ABC261218C50`. */
export function isOptionSymbol(symbol: string): boolean {
  return /^\s*-?\s*[A-Z.]{1,6}\s?\d{6}[CP]\d/u.test(symbol);
}
