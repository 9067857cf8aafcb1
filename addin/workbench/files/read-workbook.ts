import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { NameSpec, SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import { MOST_CELLS } from "./limits.ts";
import { sheetLooks } from "./looks-in.ts";
import { sheetCells } from "./sheet-cells.ts";
import { type Table, tablesOf } from "./tables-in.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * An Excel workbook as a person left it: values, formulas, number formats, looks, widths, merged cells, frozen panes,
 * names. What the grid cannot show (charts, pictures, macros) is left out.
 *
 * @throws UnreadableFile when it is damaged, has a password, or is too large.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSpec {
  const book = parse(bytes);
  const tables = tablesOf(book);
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    return sheet ? [sheetSpec(name, { sheet, book, index, tables })] : [];
  });
  const cells = sheets.reduce((total, sheet) => total + sheet.rows.flat().filter((cell) => cell !== null).length, 0);
  if (cells > MOST_CELLS) {
    throw new UnreadableFile(`it has ${cells.toLocaleString("en")} cells; ${MOST_CELLS.toLocaleString("en")} fit`);
  }
  if (sheets.length === 0) {
    throw new UnreadableFile("there is no sheet in it");
  }
  return { sheets, names: namesOf(book) };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    // Without stubs, a formula that was saved without its value would vanish; without xlfn, texts in formulas lose what
    // looks like a prefix.
    return read(bytes, {
      type: "array",
      dense: true,
      sheetStubs: true,
      xlfn: true,
      cellNF: true,
      cellStyles: true,
      bookFiles: true,
    });
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    throw new UnreadableFile(
      /password|encrypt/i.test(message)
        ? "it has a password; save a copy without one"
        : "it is damaged, or not a workbook",
    );
  }
}

interface Place {
  readonly book: WorkBook;
  readonly sheet: WorkSheet;
  readonly index: number;
  readonly tables: readonly Table[];
}

function sheetSpec(name: string, { book, sheet, index, tables }: Place): SheetSpec {
  const looks = sheetLooks(book, index);
  const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  return {
    name,
    rows: sheetCells(sheet, { looks, tables }),
    columnWidths: (sheet["!cols"] ?? []).map((column) => column?.wpx),
    frozenRows: looks.frozenRows,
    frozenColumns: looks.frozenColumns,
    merged: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      startRow: s.r,
      startColumn: s.c,
      endRow: e.r,
      endColumn: e.c,
    })),
    ...(hidden ? { hidden: true } : {}),
  };
}

/** Names for ranges; names that belong to one sheet alone and Excel's own (print areas) are left out. */
function namesOf(book: WorkBook): readonly NameSpec[] {
  return (book.Workbook?.Names ?? [])
    .filter(({ Name, Ref, Sheet }) => Sheet === undefined && !Name.startsWith("_xl") && !Ref.includes("#REF!"))
    .map(({ Name, Ref }) => ({ name: Name, reference: Ref }));
}
