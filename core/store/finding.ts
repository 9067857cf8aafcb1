import type { Problem } from "../cells/problem.ts";
import type { StoreTable, TableEdits } from "./table.ts";

/** Something in the store's tables that is not as it has to be: where, what is wrong, and what comes of it. */
export interface Finding extends Problem {
  /** Its cell, from 0 in the cells of the table that `range` names; undefined where it is not about one cell or row. */
  readonly cell: { readonly row: number; readonly column: number | undefined } | undefined;
  /** Row, from 0, of the one that it repeats or contradicts; undefined where there is none. */
  readonly otherRow?: number | undefined;
  /** What reading does about it, a clause without full stop: `the row is ignored`. */
  readonly consequence: string;
}

/** One way to mend a finding. Nothing of it is done until a person asks for it. */
export interface Repair {
  /** What it does: `Delete row 7`. */
  readonly label: string;
  /** The table it changes. */
  readonly table: StoreTable;
  readonly edits: TableEdits;
}
