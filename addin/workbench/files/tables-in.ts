import { utils, type WorkBook } from "@e965/xlsx";
import type { AreaSpec } from "../../../core/workbook/index.ts";
import { attribute, partText, relatedParts, sheetPath } from "./book-parts.ts";

/** A table of an Excel workbook: a range with a name, whose columns formulas can name. */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly area: AreaSpec;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** The tables of every sheet. */
export function tablesOf(book: WorkBook): readonly Table[] {
  return book.SheetNames.flatMap((sheet, index) =>
    relatedParts(book, sheetPath(book, index))
      .filter((path) => /\/tables\/[^/]+\.xml$/.test(path))
      .flatMap((path) => tableOf(partText(book, path), sheet)),
  );
}

function tableOf(xml: string, sheet: string): readonly Table[] {
  const tag = /<(?:\w+:)?table\s[^>]*>/.exec(xml)?.[0] ?? "";
  const [name, reference] = [attribute(tag, "displayName"), attribute(tag, "ref")];
  if (name === undefined || reference === undefined) {
    return [];
  }
  const { s, e } = utils.decode_range(reference);
  return [
    {
      name,
      sheet,
      area: { startRow: s.r, startColumn: s.c, endRow: e.r, endColumn: e.c },
      columns: [...xml.matchAll(/<(?:\w+:)?tableColumn\s[^>]*>/g)].map(([column]) => attribute(column, "name") ?? ""),
      headerRows: Number(attribute(tag, "headerRowCount") ?? 1),
      totalsRows: Number(attribute(tag, "totalsRowCount") ?? 0),
    },
  ];
}
