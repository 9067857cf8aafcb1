import type { StoredStrategy } from "../../../core/store/index.ts";
import type { ViewInputs } from "../../../core/view/index.ts";
import type { WorkbookReading } from "./read-workbook.ts";

/** What overview and plans are worked out from; undefined while holdings, targets or a strategy are missing. */
export function viewInputs(
  { loaded, holdings }: WorkbookReading,
  strategy: StoredStrategy | undefined,
): ViewInputs | undefined {
  const { targets } = loaded.reading.tables;
  if (holdings.kind === "unknown" || !targets || !strategy) {
    return undefined;
  }
  return { holdings: holdings.cells, targets, strategy, tried: new Map(), excluded: new Set() };
}
