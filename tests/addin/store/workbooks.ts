import { type MemoryHost, type MemoryOptions, memoryHost } from "../../../addin/host/memory/memory-host.ts";
import type { SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";

/** A sheet from its values; a text that begins with `=` is a formula, null an empty cell. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | boolean | null)[])[]): SheetSpec {
  return {
    name,
    rows: rows.map((row) =>
      row.map((value) => {
        if (value === null || value === "") {
          return null;
        }
        return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
      }),
    ),
  };
}

/** Holdings, targets by hand with a remark beside them, and formulas that read both. */
export const BY_HAND: WorkbookSpec = {
  sheets: [
    sheetOf("Holdings", [
      ["Holding", "Asset class", "Value"],
      ["VTI", "Stocks", 60],
      ["BND", "Bonds", 40],
    ]),
    sheetOf("Targets", [
      ["Asset class", "Holding", "Target"],
      ["Stocks", "", 0.6, null, "Grandmother's rule"],
      ["Stocks", "VTI", 1],
      ["Bonds", "", 0.3],
      ["Cash", "", 0.1],
    ]),
    sheetOf("Drift", [["=REBAL_DRIFT(Holdings!A1:C3,Targets!A1:C5)"], ["=Targets!C2"]]),
  ],
};

/** A host with a workbook in it. */
export function hostWith(workbook: WorkbookSpec = BY_HAND, options: MemoryOptions = {}): MemoryHost {
  return memoryHost(workbook, options);
}

/** A sheet as it stands: formulas, else values, "" for blanks; without empty ends of rows. */
export function shown(host: MemoryHost, name: string): readonly (readonly (string | number | boolean)[])[] {
  const sheet = host.workbook().sheets.find((one) => one.name === name);
  return (sheet?.rows ?? []).map((row) => {
    const cells = row.map((cell) => cell?.formula ?? cell?.value ?? "");
    while (cells.length > 0 && cells[cells.length - 1] === "") {
      cells.pop();
    }
    return cells;
  });
}
