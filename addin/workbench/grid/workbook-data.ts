import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import { nameParams } from "../host/names.ts";
import { worksheetData } from "./sheet-data.ts";

/** Under this name a snapshot of Univer's holds the names of a workbook. */
const NAMES = "SHEET_DEFINED_NAME_PLUGIN";

/**
 * A workbook as Univer's snapshot, under an id of its own.
 *
 * Names are part of it: given afterwards, all formulas would be calculated without them first, and then again.
 */
export function workbookData(id: string, workbook: WorkbookSpec): IWorkbookData {
  const ids = workbook.sheets.map((_, index) => `sheet-${index + 1}`);
  const names = (workbook.names ?? []).map(({ name, reference }) => nameParams(id, name, reference));
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
    resources: [{ name: NAMES, data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))) }],
  };
}
