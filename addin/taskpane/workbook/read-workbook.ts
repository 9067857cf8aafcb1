import { type Finding, findingsOf, versionOf } from "../../../core/store/index.ts";
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
  if (before && loaded === before.loaded) {
    return holdings === before.holdings ? before : { ...before, holdings };
  }
  return {
    loaded,
    holdings,
    findings: [...loaded.located.findings, ...findingsOf(loaded.reading)],
    version: versionOf(loaded.reading.tables, loaded.notes),
  };
}

/** Everything else of a store is worked out from these. */
function isSameStore(one: LoadedStore, other: LoadedStore): boolean {
  return isSame([one.tables, one.blocks], [other.tables, other.blocks]);
}

/** Compares plain values; those that are worked out from others, such as maps, need not be looked at. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
