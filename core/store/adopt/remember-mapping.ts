import type { Cell } from "../../cells/cell.ts";
import { headerKey } from "../../cells/key.ts";
import { columnName } from "../../cells/table-shape.ts";
import { textOf } from "../../cells/text.ts";
import { HOLDINGS_FIELDS, type HoldingsField } from "../../portfolio/index.ts";
import { type Note, type NotesTable, noteOf } from "../notes-table.ts";
import type { HoldingsMapping } from "./mapping-proposal.ts";

/** The item under which the range of the holdings is noted. */
export const HOLDINGS_ITEM = "Holdings";

/** A column that is noted by its place: `column 3`. */
export const COLUMN_BY_PLACE = /^column (\d{1,5})$/iu;

/**
 * A mapping as the workbook notes it: the range of the holdings, and for each field the header of its column, so that
 * columns may move. A column without a header of its own is noted by its place. A field that is not mapped is noted as "",
 * which takes back what was noted before.
 *
 * @param where - The range with its header row, as a formula names it: `'My sheet'!A4:H40`.
 * @param header - The header row; undefined where there is none.
 * @example value in a column headed Depotwert → Column Value | Depotwert
 */
export function rememberMapping(
  where: string,
  header: readonly Cell[] | undefined,
  mapping: HoldingsMapping,
): readonly Note[] {
  return [
    { item: HOLDINGS_ITEM, value: where },
    ...HOLDINGS_FIELDS.map(({ name }) => {
      const index = mapping.get(name);
      return { item: itemOf(name), value: index === undefined ? "" : columnText(header ?? [], index) };
    }),
  ];
}

/** The item under which the column of a field is noted: `Column Value`. */
export function itemOf(field: HoldingsField): string {
  return `Column ${HOLDINGS_FIELDS.find(({ name }) => name === field)?.header ?? field}`;
}

/** How many of the columns that a workbook noted a table has, by its headers. */
export function notedColumnsIn(notes: NotesTable, headers: readonly string[]): number {
  return HOLDINGS_FIELDS.filter(({ name }) => columnsHeaded(headers, noteOf(notes, itemOf(name))).length > 0).length;
}

/** The columns of a row that have a header, from 0; none for a header without letters and digits. */
export function columnsHeaded(line: readonly Cell[], header: string): readonly number[] {
  const key = headerKey(header);
  return key === "" ? [] : [...line.keys()].filter((index) => headerKey(textOf(line[index])) === key);
}

function columnText(line: readonly Cell[], index: number): string {
  const header = textOf(line[index]);
  return columnsHeaded(line, header).length === 1 && !COLUMN_BY_PLACE.test(header) ? header : columnName(index);
}
