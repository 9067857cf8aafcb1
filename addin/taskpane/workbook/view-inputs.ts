import type { StoredStrategy } from "../../../core/store/index.ts";
import type { ViewInputs } from "../../../core/view/index.ts";
import type { WorkbookReading } from "./read-workbook.ts";

/** What overview and plans are worked out from; undefined while holdings, targets or a strategy are missing. */
export function viewInputs(
  { loaded, holdings }: WorkbookReading,
  strategy: StoredStrategy | undefined,
): ViewInputs | undefined {
  const { tables, targetsLayout } = loaded.reading;
  if (holdings.kind === "unknown" || !tables.targets || !strategy) {
    return undefined;
  }
  // Targets that name no strategy are read without one: formulas find none by the name that they are shown under.
  const column = targetsLayout?.columnByField.get("strategy") ?? -1;
  const rows = tables.targets.cells.slice((targetsLayout?.headerRow ?? 0) + 1);
  const isNamed = rows.some((row) => (row[column] ?? "") !== "");
  return {
    holdings: holdings.cells,
    targets: tables.targets,
    strategy: isNamed ? strategy : { ...strategy, name: "" },
    tried: new Map(),
    excluded: new Set(),
  };
}
