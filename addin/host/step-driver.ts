import type { SheetSpec } from "../../core/workbook/index.ts";
import type { CellBlock, CellContent } from "./cells.ts";
import type { Step } from "./change.ts";
import type { SheetRef } from "./host.ts";
import type { RangeRef } from "./range.ts";

/** A name that formulas can use, and the range it stands for. */
export interface NamedTarget {
  readonly name: string;
  readonly range: RangeRef;
}

/** What a host has to be able to do so that `applyChange` can make whole changes of it. */
export interface StepDriver {
  /** In the order of their tabs. */
  sheets(): Promise<readonly SheetRef[]>;
  /** As `SpreadsheetHost.read`. */
  read(ranges: readonly RangeRef[]): Promise<readonly CellBlock[]>;
  /**
   * What a write has to put into the cells of a range to bring them back: formulas and constants; "" for blanks and for
   * cells that a result spilled into.
   */
  contents(range: RangeRef): Promise<readonly (readonly CellContent[])[]>;
  /** Names that stand for a range; a name for anything else is left out. */
  names(): Promise<readonly NamedTarget[]>;
  /** A sheet as it stands, enough to insert it again. */
  sheetSpec(name: string): Promise<SheetSpec>;
  /**
   * Does one step as a whole, or rejects and has done nothing. Rejects with a `HostError` where the person can do
   * something about it: a sheet that is gone or protected, a name that is taken.
   */
  step(step: Step): Promise<void>;
}
