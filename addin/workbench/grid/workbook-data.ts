import { type IStyleData, type IWorkbookData, LocaleType, VerticalAlign } from "@univerjs/core";
import type { WorkbookSpec } from "../../../core/sample/index.ts";
import { worksheetData } from "./sheet-data.ts";

/** What a plain cell looks like: a little air, and the text in the middle of its row. */
const PLAIN: IStyleData = { ff: "Arial", fs: 10, vt: VerticalAlign.MIDDLE, pd: { l: 6, r: 6 } };

/** A workbook as Univer's snapshot, under an id of its own. */
export function workbookData(id: string, workbook: WorkbookSpec): IWorkbookData {
  const ids = workbook.sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id,
    name: "Evenkeel",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: PLAIN,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet, index) => {
        const sheetId = ids[index] ?? "";
        return [sheetId, { id: sheetId, ...worksheetData(sheet) }];
      }),
    ),
  };
}
