import type { SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";

/** What a file turned out to hold: a whole workbook, or a table that becomes one sheet. */
export type Opened =
  | { readonly kind: "workbook"; readonly workbook: WorkbookSpec }
  | { readonly kind: "sheet"; readonly sheet: SheetSpec };
