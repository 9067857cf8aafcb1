import type { Page } from "playwright-core";
import type { HostHarness } from "../hosts/contract/harness.ts";

/** A person who edits the workbook in the workbench, through Univer's own facade. */
export function univerUser(page: Page): Pick<HostHarness, "type" | "renameSheet" | "userStep"> {
  return {
    type: async (cell, content) => {
      await page.evaluate(
        ([{ sheet, row, column }, given]) => {
          const book = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook();
          const range = book?.getSheetByName(sheet)?.getRange(row, column);
          if (given === "") {
            range?.clearContent();
          } else if (typeof given === "object") {
            range?.setValue({ f: given.formula, v: null });
          } else {
            const type = typeof given === "number" ? 2 : typeof given === "boolean" ? 3 : 4;
            range?.setValue({ v: typeof given === "boolean" ? Number(given) : given, t: type, f: null, si: null });
          }
        },
        [cell, content] as const,
      );
    },
    renameSheet: async (from, to) => {
      await page.evaluate(
        ([old, name]) => {
          globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName(old)?.setName(name);
        },
        [from, to] as const,
      );
    },
    userStep: async (step) => {
      await page.evaluate((given) => {
        const book = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook();
        const sheet = book?.getSheetByName(given.sheet);
        if (sheet) {
          book?.setActiveSheet(sheet);
        }
        switch (given.kind) {
          case "insertRows":
            sheet?.insertRowsBefore(given.row, given.count);
            break;
          case "deleteRows":
            sheet?.deleteRows(given.row, given.count);
            break;
          case "insertColumns":
            sheet?.insertColumnsBefore(given.column, given.count);
            break;
          case "deleteColumns":
            sheet?.deleteColumns(given.column, given.count);
            break;
          case "deleteSheet":
            if (sheet) {
              book?.deleteSheet(sheet);
            }
        }
      }, step);
    },
  };
}
