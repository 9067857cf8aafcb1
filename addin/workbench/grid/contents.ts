import type { FormulaDataModel, FWorkbook } from "@univerjs/preset-sheets-core";
import type { NameSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import { formulasOf } from "./sheet-formulas.ts";
import { sheetSpec } from "./sheet-spec.ts";

/** The open workbook as it stands, results included. */
export function contentsOf(book: FWorkbook, formulas: FormulaDataModel): WorkbookSpec {
  const workbook = book.getWorkbook();
  const sheets = workbook
    .getSheets()
    .map((sheet) =>
      sheetSpec(sheet, workbook.getStyles(), formulasOf(formulas, workbook.getUnitId(), sheet.getSheetId())),
    );
  const names = book.getDefinedNames().map((name): NameSpec => {
    return { name: name.getName(), reference: name.getFormulaOrRefString().replace(/^=/, "") };
  });
  return { sheets, names };
}
