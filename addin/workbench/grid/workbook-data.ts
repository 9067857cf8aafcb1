import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import { worksheetData } from "./sheet-data.ts";

/** A workbook as Univer's snapshot, under an id of its own. */
export function workbookData(id: string, workbook: WorkbookSpec): IWorkbookData {
  const ids = workbook.sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id,
    name: "Evenkeel",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet, index) => {
        const sheetId = ids[index] ?? "";
        return [sheetId, { id: sheetId, ...worksheetData(sheet) }];
      }),
    ),
  };
}
