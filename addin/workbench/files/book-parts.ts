import type { WorkBook } from "@e965/xlsx";

/** What SheetJS keeps of an .xlsx file besides its cells, when asked for its files; absent for an .xls file. */
interface BookParts {
  readonly files?: Readonly<Record<string, { readonly content?: ArrayLike<number> } | undefined>>;
  readonly Styles?: {
    readonly CellXf?: readonly CellFormat[];
    readonly Fonts?: readonly Font[];
    readonly Fills?: readonly Fill[];
  };
  readonly Workbook?: { readonly Sheets?: readonly { readonly id?: string }[] };
}

export interface CellFormat {
  readonly fontId?: number;
  readonly fillId?: number;
  readonly alignment?: { readonly horizontal?: string; readonly wrapText?: boolean };
}

export interface Font {
  readonly bold?: number | boolean;
  readonly italic?: number | boolean;
  readonly color?: { readonly rgb?: string; readonly theme?: number };
}

export interface Fill {
  readonly patternType?: string;
  readonly fgColor?: { readonly rgb?: string };
}

/** The tables of looks that a workbook's cells point into. */
export function stylesOf(book: WorkBook): Required<NonNullable<BookParts["Styles"]>> {
  const { CellXf = [], Fonts = [], Fills = [] } = (book as BookParts).Styles ?? {};
  return { CellXf, Fonts, Fills };
}

/** The XML of a sheet, by its place in the workbook; empty where the file has none. */
export function sheetXml(book: WorkBook, index: number): string {
  const { files = {}, Workbook } = book as BookParts;
  const id = Workbook?.Sheets?.[index]?.id;
  const relations = textOf(files["xl/_rels/workbook.xml.rels"]);
  for (const [relation] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    if (attribute(relation, "Id") === id) {
      const target = attribute(relation, "Target") ?? "";
      return textOf(files[target.startsWith("/") ? target.slice(1) : `xl/${target}`]);
    }
  }
  return "";
}

/** An attribute's value in a tag. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];
}

function textOf(file: { readonly content?: ArrayLike<number> } | undefined): string {
  return file?.content ? new TextDecoder().decode(Uint8Array.from(file.content)) : "";
}
