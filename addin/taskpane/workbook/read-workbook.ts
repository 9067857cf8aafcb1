import { type Finding, findingsOf, idFindings, versionOf } from "../../../core/store/index.ts";
import { portfolioOf } from "../../../core/view/index.ts";
import type { SpreadsheetHost } from "../../host/host.ts";
import { type LoadedHoldings, loadHoldings, type UnknownHoldings } from "../../store/load-holdings.ts";
import { type LoadedStore, loadStore } from "../../store/load-store.ts";

/** The open workbook as it was read at one moment. */
export interface WorkbookReading {
  readonly loaded: LoadedStore;
  readonly holdings: LoadedHoldings | UnknownHoldings;
  /** Everything that is wrong with the tables, or with finding them. */
  readonly findings: readonly Finding[];
  readonly version: number | undefined;
}

/**
 * Reads the workbook.
 *
 * @param before - What was read before; whatever is still the same stays the same object, so that nothing is drawn anew.
 */
export async function readWorkbook(
  host: SpreadsheetHost,
  before: WorkbookReading | undefined,
): Promise<WorkbookReading> {
  const found = await loadStore(host);
  const loaded = before && isSameStore(before.loaded, found) ? before.loaded : found;
  const held = await loadHoldings(host, loaded);
  const holdings = before && isSame(before.holdings, held) ? before.holdings : held;
  if (before && loaded === before.loaded && holdings === before.holdings) {
    return before;
  }
  const findings = [...loaded.located.findings, ...findingsOf(loaded.reading), ...findingsBeside(loaded, holdings)];
  return {
    loaded,
    holdings,
    findings: before && isSame(before.findings, findings) ? before.findings : findings,
    version: versionOf(loaded.reading.tables, loaded.notes),
  };
}

/** What is wrong with the targets beside what is held. */
function findingsBeside({ reading }: LoadedStore, holdings: WorkbookReading["holdings"]): readonly Finding[] {
  return holdings.kind === "found" ? idFindings(reading, portfolioOf(holdings.cells)) : [];
}

/** Everything else of a store is worked out from these. */
function isSameStore(one: LoadedStore, other: LoadedStore): boolean {
  return isSame([one.tables, one.blocks], [other.tables, other.blocks]);
}

/** Compares plain values; those that are worked out from others, such as maps, need not be looked at. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
