import type { Cells } from "../../core/index.ts";
import {
  type Finding,
  HOLDINGS_ITEM,
  type HoldingsMapping,
  type MappingProposal,
  noteOf,
  proposeMapping,
  recallMapping,
  rememberMapping,
  withMapping,
} from "../../core/store/index.ts";
import { addressOf, parseAddress } from "../host/address.ts";
import type { CellBlock } from "../host/cells.ts";
import type { Outcome } from "../host/change.ts";
import type { SpreadsheetHost } from "../host/host.ts";
import type { RangeRef } from "../host/range.ts";
import { goneFinding, readDown, rememberedRange } from "./holdings-range.ts";
import type { LoadedStore } from "./load-store.ts";
import { saveNotes } from "./save-store.ts";

/** The holdings of the workbook, ready for every reader of holdings. */
export interface LoadedHoldings {
  readonly kind: "found";
  readonly range: RangeRef;
  /** Under headers that readers know: the sheet's own, or ours where a mapping is remembered. */
  readonly cells: Cells;
  /** How many rows stand above the sheet's own: 1 where the table has no header row, else 0. */
  readonly addedRows: 0 | 1;
  /** Remembered columns that are not there any more, and what to do. */
  readonly findings: readonly Finding[];
}

/** Holdings that nothing recognises: what each table of the workbook could be, the likeliest first. */
export interface UnknownHoldings {
  readonly kind: "unknown";
  /** Why remembered holdings are not found, and what to do. */
  readonly findings: readonly Finding[];
  readonly candidates: readonly Candidate[];
}

/** A table that may hold the holdings, and what its columns probably are; a person confirms it. */
export interface Candidate {
  readonly block: CellBlock;
  readonly proposal: MappingProposal;
}

/**
 * The holdings of the workbook: those whose place and columns it remembers, wherever they are now; else the table that has
 * the headers of holdings; else every table with a proposal for its columns. Where the remembered holdings are gone, no
 * other table is read in their place.
 */
export async function loadHoldings(
  host: SpreadsheetHost,
  loaded: LoadedStore,
): Promise<LoadedHoldings | UnknownHoldings> {
  const noted = parseAddress(noteOf(loaded.notes, HOLDINGS_ITEM));
  const remembered = noted && rememberedRange(noted, loaded);
  if (noted && !remembered) {
    return { kind: "unknown", candidates: await candidatesIn(host, loaded), findings: [goneFinding(noted.sheet)] };
  }
  const range = remembered ?? readDown(loaded.located.holdings[0]?.range, loaded);
  if (!range) {
    return { kind: "unknown", candidates: await candidatesIn(host, loaded), findings: [] };
  }
  const [block] = await host.read([range]);
  const values = block?.values ?? [];
  const { headerRow, mapping, findings } = recallMapping(loaded.notes, values);
  const mapped =
    remembered && mapping.size > 0 ? withMapping(values, headerRow, mapping) : { cells: values, addedRows: 0 as const };
  return { kind: "found", range, findings: remembered ? findings : [], ...mapped };
}

/** Remembers where the holdings are and which of their columns means what, as a person confirmed it. */
export async function adoptHoldings(
  host: SpreadsheetHost,
  loaded: LoadedStore,
  { range, values }: CellBlock,
  headerRow: number | undefined,
  mapping: HoldingsMapping,
): Promise<Outcome> {
  const header = headerRow === undefined ? undefined : values[headerRow];
  return saveNotes(host, loaded, rememberMapping(addressOf(range), header, mapping), "Remember the holdings");
}

async function candidatesIn(host: SpreadsheetHost, { tables, located }: LoadedStore): Promise<readonly Candidate[]> {
  const ours = new Set([located.strategies, located.targets, located.notes].map((table) => table?.range));
  const others = tables.filter(({ range }) => !ours.has(range));
  const blocks = await host.read(others.map(({ range }) => range));
  return blocks
    .map((block): Candidate => ({ block, proposal: proposeMapping(block.values) }))
    .sort((one, other) => likeness(other) - likeness(one));
}

/** A table that lacks nothing comes first; then the one with more columns that could be told. */
function likeness({ proposal }: Candidate): number {
  return (proposal.missing === "" ? 100 : 0) + proposal.columns.length;
}
