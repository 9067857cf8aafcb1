import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import { askWorker } from "./in-worker.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves a workbook through the browser's download, under a name that ends in .xlsx. */
export async function saveFile(name: string, workbook: WorkbookSpec, functions: readonly string[]): Promise<void> {
  const reply = await askWorker({ kind: "write", workbook, functions });
  if (reply.kind !== "written") {
    throw new Error(reply.kind === "refused" ? reply.reason : "nothing was written");
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([reply.bytes], { type: TYPE }));
  link.download = xlsxName(name);
  link.click();
  // The download has taken the bytes by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `portfolio.csv` → `portfolio.xlsx`. */
function xlsxName(name: string): string {
  return `${name.replace(/\.(xlsx|xlsm|xlsb|xls|csv|tsv|txt)$/i, "")}.xlsx`;
}
