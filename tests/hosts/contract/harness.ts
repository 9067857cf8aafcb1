import type { CellBlock, CellContent } from "../../../addin/host/cells.ts";
import type { Change, Outcome, Step } from "../../../addin/host/change.ts";
import type { Capabilities, SheetRef, TableRef } from "../../../addin/host/host.ts";
import type { RangeRef } from "../../../addin/host/range.ts";
import type { SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";

/**
 * A host under test together with its user. Everything goes in and comes out as JSON, so that the host may run in another
 * process; methods of the host reject where it does.
 */
export interface HostHarness {
  /** Whether formulas have results, as those of a real spreadsheet do. */
  readonly computes: boolean;
  /** Opens a workbook in a new host; whatever the one before watched or was told to fail is forgotten. */
  start(workbook: WorkbookSpec): Promise<void>;
  /** The whole workbook as it stands. */
  workbook(): Promise<WorkbookSpec>;

  capabilities(): Promise<Capabilities>;
  sheets(): Promise<readonly SheetRef[]>;
  findTables(): Promise<readonly TableRef[]>;
  names(): Promise<readonly string[]>;
  /** Applies a change and, while it is being made, reads a range again and again. */
  applyAndRead(
    change: Change,
    range: RangeRef,
  ): Promise<{ readonly outcome: Outcome; readonly reads: readonly CellBlock[] }>;
  read(ranges: readonly RangeRef[]): Promise<readonly CellBlock[]>;
  /** Applies changes without waiting for one another: all are asked for at once. */
  apply(...changes: readonly Change[]): Promise<readonly Outcome[]>;
  selection(): Promise<RangeRef>;
  select(range: RangeRef): Promise<void>;
  insertSheet(sheet: SheetSpec): Promise<SheetRef>;
  /** The host's own undo; rejects where there is none. */
  undo(): Promise<void>;

  /** Begins to watch; the number names the watcher. */
  watch(ranges: readonly RangeRef[]): Promise<number>;
  /** How often a watcher was called so far, once every call that is due has been made. */
  calls(watcher: number): Promise<number>;
  unwatch(watcher: number): Promise<void>;

  /** The user types into a cell. */
  type(cell: RangeRef, content: Exclude<CellContent, null>): Promise<void>;
  renameSheet(from: string, to: string): Promise<void>;
  /** The user inserts or deletes rows, columns or a sheet. */
  userStep(step: Exclude<Step, { readonly kind: "write" | "insertSheet" | "copySheet" | "name" }>): Promise<void>;

  /**
   * Makes a step of the next change fail before it does anything, counted from 0.
   *
   * @param restoringToo - Whether every step after it fails as well, which are those that put things back.
   */
  failAt(step: number, restoringToo: boolean): Promise<void>;
}

/** One thing that every host does. */
export interface HostCheck {
  /** A sentence without its subject: `reads "007" as text`. */
  readonly name: string;
  /** @throws Error where the host does not do it. */
  readonly check: (harness: HostHarness) => Promise<void>;
}
