import type { Finding, Repair } from "../finding.ts";
import type { StoreReading } from "../read/read-store.ts";
import type { StoreTable } from "../table.ts";

/** A finding with the table it is about. */
export interface Site {
  readonly reading: StoreReading;
  readonly finding: Finding;
  readonly table: StoreTable;
}

/** The ways out of one kind of finding, not yet tried: those that bring something new are left out afterwards. */
export type WaysOut = (site: Site) => readonly Repair[];
