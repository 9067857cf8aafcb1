import { utils, type WorkBook } from "@e965/xlsx";
import type { CellLook } from "../../../core/workbook/index.ts";
import { attribute, type CellFormat, type Fill, type Font, partText, sheetPath, stylesOf } from "./book-parts.ts";

/** How a sheet's cells look, and its frozen panes. */
export interface SheetLooks {
  /** Rows and columns from 0. The number format is left to the cell. */
  at(row: number, column: number): CellLook;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Reads what SheetJS passes over: bold, italic, colours, alignment, frozen panes. */
export function sheetLooks(book: WorkBook, index: number): SheetLooks {
  const { CellXf, Fonts, Fills } = stylesOf(book);
  const looks = CellXf.map((format) => lookOf(format, Fonts, Fills));
  const xml = partText(book, sheetPath(book, index));
  const formatByAddress = new Map<string, number>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const [address, format] = [attribute(tag, "r"), attribute(tag, "s")];
    if (address !== undefined && format !== undefined) {
      formatByAddress.set(address, Number(format));
    }
  }
  const pane = /<(?:\w+:)?pane\s[^>]*>/.exec(xml)?.[0] ?? "";
  const frozen = /^frozen/.test(attribute(pane, "state") ?? "");
  return {
    at: (row, column) => looks[formatByAddress.get(utils.encode_cell({ r: row, c: column })) ?? 0] ?? {},
    frozenRows: frozen ? Number(attribute(pane, "ySplit") ?? 0) : 0,
    frozenColumns: frozen ? Number(attribute(pane, "xSplit") ?? 0) : 0,
  };
}

function lookOf(format: CellFormat, fonts: readonly Font[], fills: readonly Fill[]): CellLook {
  const font = fonts[format.fontId ?? 0];
  const fill = fills[format.fillId ?? 0];
  // A colour of the theme is left out: it is ink on paper, which dark mode turns round.
  const color = font?.color?.theme === undefined ? hexOf(font?.color?.rgb) : undefined;
  const background = fill?.patternType === "solid" ? hexOf(fill.fgColor?.rgb) : undefined;
  const align = format.alignment?.horizontal;
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(color === undefined || color === "#000000" ? {} : { color }),
    ...(background === undefined ? {} : { fill: background }),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(format.alignment?.wrapText ? { wrap: true } : {}),
  };
}

/** `#RRGGBB` of RRGGBB or AARRGGBB. */
function hexOf(rgb: string | undefined): string | undefined {
  const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb ?? "")?.[1];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}
