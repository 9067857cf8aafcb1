import type { SpreadsheetHost } from "../../../addin/host/host.ts";
import { memoryHost } from "../../../addin/host/memory/memory-host.ts";
import { loadHoldings } from "../../../addin/store/load-holdings.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import type { PlanSources } from "../../../addin/store/plan-formula.ts";
import { storeTable } from "../../../addin/store/store-table.ts";
import { SAMPLE_WORKBOOK } from "../../../core/sample/index.ts";
import { ALL_PORTFOLIO } from "../../../core/store/index.ts";
import type { ViewInputs } from "../../../core/view/index.ts";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";

/** A workbook in memory with what plans of its active strategy are worked out from. */
export interface LoadedInputs {
  readonly host: SpreadsheetHost;
  readonly inputs: ViewInputs;
  readonly sources: PlanSources;
}

/** Reads a workbook as the pane does; the sample unless another is given. */
export async function loadedInputs(workbook: WorkbookSpec = SAMPLE_WORKBOOK): Promise<LoadedInputs> {
  const host = memoryHost(workbook);
  const loaded = await loadStore(host);
  const holdings = await loadHoldings(host, loaded);
  const { targets, strategies } = loaded.blocks;
  const all = loaded.reading.store.strategies;
  const strategy = all.find(({ isActive }) => isActive) ?? all[0];
  if (holdings.kind === "unknown" || !targets || !strategy) {
    throw new Error("The workbook has no holdings or targets.");
  }
  const [block] = await host.read([holdings.range]);
  if (!block) {
    throw new Error("The holdings cannot be read.");
  }
  return {
    host,
    inputs: {
      holdings: holdings.cells,
      targets: storeTable("Targets", targets),
      strategy: strategy.name === ALL_PORTFOLIO ? { ...strategy, name: "" } : strategy,
      tried: new Map(),
      excluded: new Set(),
    },
    sources: { holdings: block, targets, strategies },
  };
}
