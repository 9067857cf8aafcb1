import type { Cell } from "../cells/cell.ts";
import type { HoldingsField } from "./fields.ts";

/** One row of a holdings range, its cells under the names of our fields. */
export interface HoldingsRow {
  /** Row of the range passed, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<HoldingsField, Cell>>>;
}

/** A row that is not a holding we can plan with, and why. */
export interface LeftOut {
  readonly row: number;
  /** What the row is called and worth, as written: `-ABC261218C50, -$85.00`. */
  readonly label: string;
  /** `option`, `pending activity`, `no symbol`. */
  readonly why: string;
}

/** A total that the sheet or export itself states. */
export interface StatedTotal {
  readonly row: number;
  readonly label: string;
  readonly value: Cell;
}

/** A holdings range after its columns were recognised and before its cells are read. */
export interface HoldingsTable {
  /** The range as messages call it. */
  readonly name: string;
  /** Headers as written, for messages. */
  readonly headers: Readonly<Partial<Record<HoldingsField, string>>>;
  /** Whether those headers stand in the range; else they are `column 2` and the like. */
  readonly hasHeaderRow: boolean;
  readonly rows: readonly HoldingsRow[];
  readonly leftOut: readonly LeftOut[];
  readonly totals: readonly StatedTotal[];
  /** The currency of the values, where an export names it. */
  readonly baseCurrency?: string;
  /** Whether values are in each row's own currency (an export may say so); else they are in the base currency. */
  readonly valuesAreLocal?: boolean;
  /** Whether values are known to be converted, so that value ÷ (quantity × price) is the rate where none is given. */
  readonly valuesAreConverted?: boolean;
}
