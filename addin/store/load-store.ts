import {
  type Finding,
  type Located,
  locateTables,
  type NotesTable,
  readNotes,
  readStore,
  type StoreReading,
  TABLE_NAMES,
} from "../../core/store/index.ts";
import type { CellBlock } from "../host/cells.ts";
import type { SpreadsheetHost, TableRef } from "../host/host.ts";
import { storeTable } from "./store-table.ts";

/** A table of the workbook as locating wants it. */
export type FoundTable = TableRef & { readonly sheet: string };

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

/** Finds the store's tables and reads them, in two round trips to the host. */
export async function loadStore(host: SpreadsheetHost): Promise<LoadedStore> {
  const found = await host.findTables();
  const located = locateTables(found.map((table): FoundTable => ({ ...table, sheet: table.range.sheet })));
  const kinds = (["strategies", "targets", "notes"] as const).filter((kind) => located[kind] !== undefined);
  const read = await host.read(kinds.flatMap((kind) => located[kind]?.range ?? []));
  const blockOf = (kind: keyof typeof TABLE_NAMES) => read[kinds.indexOf(kind)];
  const tableOf = (kind: "strategies" | "targets") => {
    const block = blockOf(kind);
    return block && storeTable(TABLE_NAMES[kind][0], block);
  };
  const reading = readStore({ strategies: tableOf("strategies"), targets: tableOf("targets") });
  return {
    reading,
    tables: found,
    located,
    blocks: { strategies: blockOf("strategies"), targets: blockOf("targets"), notes: blockOf("notes") },
    findings: [...located.findings, ...reading.findings],
    notes: readNotes(blockOf("notes")?.values ?? []),
  };
}
