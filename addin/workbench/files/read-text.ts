import Papa from "papaparse";
import { type CellSpec, type SheetSpec, withoutEmptyEnd } from "../../../core/workbook/index.ts";
import { decodeText } from "./decode-text.ts";
import { delimiterOf } from "./delimiter.ts";
import { MOST_CELLS } from "./limits.ts";
import { sheetNameOf } from "./sheet-name.ts";
import { textCell } from "./text-cell.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** A .csv, .tsv or .txt file as one sheet named after it: comma, semicolon, tab or bar between fields. */
export function readText(fileName: string, bytes: Uint8Array): SheetSpec {
  const text = decodeText(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const rows = withoutEmptyEnd(data.map((fields) => fields.map(textCell)));
  const filled = rows.flat().filter((cell) => cell !== null);
  if (filled.length === 0) {
    throw new UnreadableFile("there is nothing in it");
  }
  if (filled.length > MOST_CELLS) {
    throw new UnreadableFile(
      `it has ${filled.length.toLocaleString("en")} cells; ${MOST_CELLS.toLocaleString("en")} fit`,
    );
  }
  return { name: sheetNameOf(fileName), rows, columnWidths: widthsOf(rows) };
}

const [NARROWEST, WIDEST, PIXELS_PER_LETTER] = [64, 280, 7];

/** Widths that show most of each column, from its first rows. */
function widthsOf(rows: readonly (readonly (CellSpec | null)[])[]): readonly number[] {
  const first = rows.slice(0, 100).filter((row) => row.length > 2);
  const columns = Math.max(0, ...first.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const letters = Math.max(...first.map((row) => String(row[column]?.value ?? "").length));
    return Math.min(WIDEST, Math.max(NARROWEST, letters * PIXELS_PER_LETTER + 18));
  });
}
