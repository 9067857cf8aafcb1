import { CFB, utils } from "@e965/xlsx";
import type { SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import { type StyleSheet, styleSheetOf } from "./style-sheet.ts";

/** Adds to an .xlsx file what SheetJS does not write: bold, italic, colours, alignment and frozen panes. */
export function addLooks(file: Uint8Array, workbook: WorkbookSpec): Uint8Array<ArrayBuffer> {
  const zip = CFB.read(file, { type: "array" });
  const styles = styleSheetOf(workbook);
  put("xl/styles.xml", () => styles.xml);
  for (const [index, sheet] of workbook.sheets.entries()) {
    put(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withPanes(withFormats(xml, sheet, styles), sheet));
  }
  return new Uint8Array(CFB.write(zip, { fileType: "zip", type: "array", compression: true }));

  function put(path: string, change: (xml: string) => string): void {
    const entry = CFB.find(zip, `/${path}`);
    if (!entry) {
      throw new Error(`${path} is missing from the file that was written`);
    }
    const xml = new TextDecoder().decode(Uint8Array.from(entry.content));
    CFB.utils.cfb_add(zip, `/${path}`, new TextEncoder().encode(change(xml)));
  }
}

/** Points every cell at its look in the style sheet. */
function withFormats(xml: string, sheet: SheetSpec, styles: StyleSheet): string {
  return xml.replace(/<c r="([A-Z]+\d+)"(?: s="\d+")?/g, (_, address: string) => {
    const { r, c } = utils.decode_cell(address);
    return `<c r="${address}" s="${styles.indexOf(sheet.rows[r]?.[c] ?? {})}"`;
  });
}

function withPanes(xml: string, { frozenRows = 0, frozenColumns = 0 }: SheetSpec): string {
  if (frozenRows === 0 && frozenColumns === 0) {
    return xml;
  }
  const first = utils.encode_cell({ r: frozenRows, c: frozenColumns });
  const corner = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${frozenColumns ? ` xSplit="${frozenColumns}"` : ""}${frozenRows ? ` ySplit="${frozenRows}"` : ""}`;
  const pane = `<pane${split} topLeftCell="${first}" activePane="${corner}" state="frozen"/>`;
  return xml.replace(/<sheetView workbookViewId="0"\/>/, `<sheetView workbookViewId="0">${pane}</sheetView>`);
}
