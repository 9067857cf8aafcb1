import {
  type Finding,
  findingsOf,
  type Located,
  locateTables,
  NOTES_NAME,
  type NotesTable,
  readNotes,
  readStore,
  type StoreReading,
  TABLE_NAMES,
} from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";
import type { SheetRef, SpreadsheetHost, TableRef } from "../host/host.ts";
import { type FoundTable, withDamaged } from "./damaged-tables.ts";
import { storeTable } from "./store-table.ts";
import {
  isWhereFound,
  rangeToRead,
  rowsUnderNames,
  TABLE_KINDS,
  type TableBlock,
  type TableKind,
  tableBlock,
} from "./table-blocks.ts";

/** The strategies and targets of the open workbook, and what they were read from. */
export interface LoadedStore {
  readonly reading: StoreReading;
  /** Everything that looks like a table, ours or not. */
  readonly tables: readonly TableRef[];
  readonly sheets: readonly SheetRef[];
  /** Every name of the workbook. */
  readonly names: readonly string[];
  readonly located: Located<FoundTable>;
  /** The cells of the tables that are there. */
  readonly blocks: Readonly<Record<TableKind, CellBlock | undefined>>;
  /** What stands directly under those tables. */
  readonly under: readonly CellBlock[];
  /** Everything that is wrong with the tables, or with finding them. */
  readonly findings: readonly Finding[];
  /** What the workbook remembers of itself. */
  readonly notes: NotesTable;
}

/** How often a table is looked for anew that moved while it was being read. */
const MOST_TRIES = 3;

/** Finds the store's tables and reads them. */
export async function loadStore(host: SpreadsheetHost): Promise<LoadedStore> {
  for (let attempt = 1; ; attempt += 1) {
    const { isWhole, loaded } = await tryLoading(host);
    if (isWhole || attempt === MOST_TRIES) {
      return loaded;
    }
  }
}

/** Reads once; not whole where a table moved between being found and being read. */
async function tryLoading(host: SpreadsheetHost): Promise<{ readonly isWhole: boolean; readonly loaded: LoadedStore }> {
  const [tables, sheets, names] = await Promise.all([host.findTables(), host.sheets(), host.names()]);
  const candidates = tables.map((table): FoundTable => ({ ...table, sheet: table.range.sheet }));
  const located = withDamaged(locateTables(candidates, [...sheets.map(({ name }) => name), ...names]), tables, sheets);
  const kinds = TABLE_KINDS.filter((kind) => located[kind] !== undefined);
  const found = kinds.flatMap((kind) => located[kind] ?? []);
  const read = await host.read(found.map((table) => rangeToRead(table, sheets, tables)));
  const isWhole = found.every((table, index) => isWhereFound(table, read[index] ?? NO_CELLS));
  const pairs = kinds.map((kind, index): readonly [TableKind, TableBlock] => [
    kind,
    tableBlock(kind, found[index] ?? NO_TABLE, read[index] ?? NO_CELLS),
  ]);
  const blocks: Readonly<Partial<Record<TableKind, TableBlock>>> = Object.fromEntries(pairs);
  const tableOf = (kind: "strategies" | "targets") =>
    blocks[kind] && storeTable(TABLE_NAMES[kind][0], blocks[kind].block);
  const reading = readStore({ strategies: tableOf("strategies"), targets: tableOf("targets") });
  const notes = readNotes(blocks.notes ? storeTable(NOTES_NAME, blocks.notes.block).cells : []);
  return {
    isWhole,
    loaded: {
      reading,
      tables,
      sheets,
      names,
      located,
      blocks: { strategies: blocks.strategies?.block, targets: blocks.targets?.block, notes: blocks.notes?.block },
      under: pairs.flatMap(([, { under }]) => (under.range.rows > 0 ? [under] : [])),
      findings: [...located.findings, ...rowsUnderNames(located, blocks), ...findingsOf(reading), ...notes.findings],
      notes,
    },
  };
}

const NO_CELLS: CellBlock = { range: { sheet: "", row: 0, column: 0, rows: 1, columns: 1 }, values: [], formulas: [] };
const NO_TABLE: FoundTable = { name: undefined, sheet: "", headers: [], range: NO_CELLS.range };
