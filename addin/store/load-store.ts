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
import type { SpreadsheetHost, TableRef } from "../host/host.ts";
import { type FoundTable, withDamaged } from "./damaged-tables.ts";
import { storeTable } from "./store-table.ts";

/** The strategies and targets of the open workbook, and what they were read from. */
export interface LoadedStore {
  readonly reading: StoreReading;
  /** Everything that looks like a table, ours or not. */
  readonly tables: readonly TableRef[];
  readonly located: Located<FoundTable>;
  /** The cells of the tables that are there. */
  readonly blocks: Readonly<Record<keyof typeof TABLE_NAMES, CellBlock | undefined>>;
  /** Everything that is wrong with the tables, or with finding them. */
  readonly findings: readonly Finding[];
  /** What the workbook remembers of itself. */
  readonly notes: NotesTable;
}

/** Finds the store's tables and reads them. */
export async function loadStore(host: SpreadsheetHost): Promise<LoadedStore> {
  const [tables, sheets] = await Promise.all([host.findTables(), host.sheets()]);
  const found = locateTables(tables.map((table): FoundTable => ({ ...table, sheet: table.range.sheet })));
  const located = withDamaged(found, tables, sheets);
  const kinds = (["strategies", "targets", "notes"] as const).filter((kind) => located[kind] !== undefined);
  const read = await host.read(kinds.flatMap((kind) => located[kind]?.range ?? []));
  const blockOf = (kind: keyof typeof TABLE_NAMES) => read[kinds.indexOf(kind)];
  const tableOf = (kind: "strategies" | "targets") => {
    const block = blockOf(kind);
    return block && storeTable(TABLE_NAMES[kind][0], block);
  };
  const reading = readStore({ strategies: tableOf("strategies"), targets: tableOf("targets") });
  const ofNotes = blockOf("notes");
  const notes = readNotes(ofNotes ? storeTable(NOTES_NAME, ofNotes).cells : []);
  return {
    reading,
    tables,
    located,
    blocks: { strategies: blockOf("strategies"), targets: blockOf("targets"), notes: ofNotes },
    findings: [...located.findings, ...findingsOf(reading), ...notes.findings],
    notes,
  };
}
