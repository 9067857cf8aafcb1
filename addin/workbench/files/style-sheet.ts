import type { CellLook, WorkbookSpec } from "../../../core/workbook/index.ts";

/** The looks of a workbook as Excel stores them: one table, and a number for each look. */
export interface StyleSheet {
  /** The content of `xl/styles.xml`. */
  readonly xml: string;
  /** The number of a cell's look in the table; 0 is plain. */
  indexOf(look: CellLook): number;
}

/** Numbers below this one are Excel's own formats. */
const FIRST_FORMAT = 164;

/** Builds the table of every look that a workbook uses. */
export function styleSheetOf(workbook: WorkbookSpec): StyleSheet {
  const looks = new Map<string, CellLook>([[keyOf({}), {}]]);
  for (const cell of workbook.sheets.flatMap((sheet) => sheet.rows.flat())) {
    if (cell !== null) {
      looks.set(keyOf(cell), cell);
    }
  }
  const table = [...looks.values()];
  const indexByKey = new Map([...looks.keys()].map((key, index) => [key, index]));
  return { xml: stylesXml(table), indexOf: (look) => indexByKey.get(keyOf(look)) ?? 0 };
}

function keyOf({ format, bold, italic, color, fill, align, wrap }: CellLook): string {
  return JSON.stringify([format, bold, italic, color, fill, align, wrap]);
}

/** One font, one fill and one format a look: a little longer than need be, and nothing to get wrong. */
function stylesXml(looks: readonly CellLook[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list("numFmts", looks.map(numberFormat)),
    list("fonts", looks.map(font)),
    list("fills", [pattern("none"), pattern("gray125"), ...looks.map(fill)]),
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list("cellXfs", looks.map(cellFormat)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

function numberFormat(look: CellLook, index: number): string {
  return `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escaped(look.format ?? "General")}"/>`;
}

function font({ bold, italic, color }: CellLook): string {
  const ink = color === undefined ? '<color theme="1"/>' : `<color rgb="FF${color.slice(1)}"/>`;
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="11"/>${ink}<name val="Calibri"/><family val="2"/></font>`;
}

function fill(look: CellLook): string {
  return look.fill === undefined ? pattern("none") : pattern("solid", `<fgColor rgb="FF${look.fill.slice(1)}"/>`);
}

function pattern(type: string, color = ""): string {
  return `<fill><patternFill patternType="${type}">${color}</patternFill></fill>`;
}

function cellFormat({ format, align, wrap }: CellLook, index: number): string {
  const formatId = format === undefined ? 0 : FIRST_FORMAT + index;
  const alignment = `${align === undefined ? "" : ` horizontal="${align}"`}${wrap ? ' wrapText="1"' : ""}`;
  return (
    `<xf numFmtId="${formatId}" fontId="${index}" fillId="${index + 2}" borderId="0" xfId="0" applyNumberFormat="1"` +
    ` applyFont="1" applyFill="1"${alignment === "" ? "/>" : ` applyAlignment="1"><alignment${alignment}/></xf>`}`
  );
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
