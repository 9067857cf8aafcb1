import type { SheetSpec } from "../../core/workbook/index.ts";
import type { CellBlock } from "./cells.ts";
import type { Change, Outcome } from "./change.ts";
import type { RangeRef } from "./range.ts";

/** What a host can do beyond what every host does. */
export interface Capabilities {
  /** Whether the host's own undo takes back a whole change in one step. */
  readonly undoGroup: boolean;
  /** Whether the host tells of changes, or has to be asked again and again. */
  readonly watch: "events" | "poll";
  readonly charts: boolean;
  readonly clipboard: "async" | "command" | "none";
}

/** A sheet of the open workbook. */
export interface SheetRef {
  readonly name: string;
  /** How many rows and columns are in use, counted from A1. */
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: boolean;
}

/** Something that looks like a table: cells under a row of headers. */
export interface TableRef {
  /** The name of the host's table or of the named range; undefined for cells that nothing names. */
  readonly name: string | undefined;
  /** The header row and everything under it. */
  readonly range: RangeRef;
  /** The texts of the header row, one a column, "" where a column has none. */
  readonly headers: readonly string[];
}

/** Stops watching. */
export type Unsubscribe = () => void;

/**
 * The spreadsheet that everything runs in: Excel, Google Sheets, the workbench, or memory.
 *
 * Whatever reaches a host's workbook goes through here, so that nothing above knows which host it is. A range on a sheet
 * that is not there rejects with a `HostError`.
 */
export interface SpreadsheetHost {
  readonly capabilities: Capabilities;
  /** In the order of their tabs. */
  sheets(): Promise<readonly SheetRef[]>;
  /** Named tables first, then ranges under a header row, sheet by sheet from the top. Hidden sheets included. */
  findTables(): Promise<readonly TableRef[]>;
  /** Every name of the workbook, whatever it stands for: a range, a column, a constant, a formula. */
  names(): Promise<readonly string[]>;
  /** All in one go, one block a range in their order. Cells beyond the sheet's end are blank. */
  read(ranges: readonly RangeRef[]): Promise<readonly CellBlock[]>;
  /** Compares, does every step, and puts everything back if one fails. Changes are made one after another. */
  apply(change: Change): Promise<Outcome>;
  /**
   * Calls back after changes, whoever made them, that may touch a range: values, formulas, rows that moved, the sheet
   * renamed or gone. Changes in quick succession are one call; a call too many is possible, one too few is not.
   */
  watch(ranges: readonly RangeRef[], onChange: () => void): Unsubscribe;
  /** What is selected. */
  selection(): Promise<RangeRef>;
  /** Shows the sheet and selects the range. */
  select(range: RangeRef): Promise<void>;
  /** Adds a sheet after the others under its name, made unique. */
  insertSheet(sheet: SheetSpec): Promise<SheetRef>;
  /** Takes back the last step of the host's own undo; only where `undoGroup` is true. */
  undo?(): Promise<void>;
}
