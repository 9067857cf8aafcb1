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

/** The text of a part of the file, by its path; empty where the file has none. */
export function partText(book: WorkBook, path: string): string {
  const content = (book as BookParts).files?.[path]?.content;
  return content ? new TextDecoder().decode(Uint8Array.from(content)) : "";
}

/** The path of a sheet, by its place in the workbook; empty where it is not known. */
export function sheetPath(book: WorkBook, index: number): string {
  const id = (book as BookParts).Workbook?.Sheets?.[index]?.id;
  return relationsOf(book, "xl/workbook.xml").get(id ?? "") ?? "";
}

/** The paths of the parts that a part refers to. */
export function relatedParts(book: WorkBook, path: string): readonly string[] {
  return [...relationsOf(book, path).values()];
}

/** An attribute's value in a tag. */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"|\\s${name}='([^']*)'`)
    .exec(tag)
    ?.slice(1)
    .find((found) => found !== undefined);
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Paths by the ids under which a part refers to them. */
function relationsOf(book: WorkBook, path: string): ReadonlyMap<string, string> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = partText(book, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const tags = [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => tag);
  return new Map(tags.map((tag) => [attribute(tag, "Id") ?? "", absolute(attribute(tag, "Target") ?? "", folder)]));
}

/** `../tables/table1.xml` as seen from `xl/worksheets/` → `xl/tables/table1.xml`. */
function absolute(target: string, folder: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
