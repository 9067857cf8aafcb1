import { headerKey } from "../../cells/key.ts";
import { columnName } from "../../cells/table-shape.ts";
import { textOf } from "../../cells/text.ts";
import type { Repair } from "../finding.ts";
import { headerNeeds } from "./header-needs.ts";
import { renaming } from "./header-ways.ts";
import { deleting, writing } from "./repair-parts.ts";
import type { Site, WaysOut } from "./site.ts";

/** A header row that repeats the first one goes. Two tables with columns of their own are a person's to part. */
export const twoHeadersWays: WaysOut = ({ finding, table, reading }) => {
  const row = finding.cell?.row ?? 0;
  const first = reading.strategiesLayout?.headerRow;
  const keysOf = (one: number) => (table.cells[one] ?? []).map((cell) => headerKey(textOf(cell))).join(" ");
  const isRepeated = table === reading.tables.strategies && first !== undefined && keysOf(first) === keysOf(row);
  return isRepeated ? [deleting(table, row)] : [];
};

/** Of several columns that mean the same, one is kept under our header and the others are renamed. */
export const twoColumnsWays: WaysOut = (site) => {
  const { table, finding } = site;
  const row = finding.cell?.row ?? 0;
  const line = (table.cells[row] ?? []).map(textOf);
  return headerNeeds(site).fields.flatMap(({ header, synonyms }) => {
    const isOne = (text: string) =>
      [text, text.split("(", 1)[0] ?? ""].some((part) =>
        [header, ...synonyms].some((word) => headerKey(word) === headerKey(part)),
      );
    const claiming = line.flatMap((text, column) => (text !== "" && isOne(text) ? [column] : []));
    const exact = claiming.filter((column) => headerKey(line[column] ?? "") === headerKey(header));
    if (claiming.length < 2 || exact.length === 1) {
      return [];
    }
    return exact.length === 0
      ? claiming.map((column) => renaming(table, row, column, header))
      : exact.map((kept) =>
          othersRenamed(
            site,
            row,
            exact.filter((column) => column !== kept),
            header,
            kept,
          ),
        );
  });
};

function othersRenamed({ table }: Site, row: number, others: readonly number[], header: string, kept: number): Repair {
  const taken = new Set((table.cells[row] ?? []).map((cell) => headerKey(textOf(cell))));
  let number = 1;
  const sets = others.map((column) => {
    do {
      number += 1;
    } while (taken.has(headerKey(`${header} ${number}`)));
    return { row, column, cell: `${header} ${number}` };
  });
  const names = sets.map(({ column, cell }) => `${columnName(column)} to "${cell}"`).join(", ");
  return writing(table, `Keep ${columnName(kept)} as ${header}, and rename ${names}`, sets);
}
