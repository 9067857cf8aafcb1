import type { SheetSpec } from "../../core/workbook/index.ts";
import type { CellBlock, CellContent } from "./cells.ts";
import type { RangeRef } from "./range.ts";

/** One thing done to a workbook. Rows and columns are counted as they stand after the steps before it. */
export type Step =
  /** Puts contents into the cells of a range; looks stay. */
  | {
      readonly kind: "write";
      readonly range: RangeRef;
      /** As many rows and columns as the range. */
      readonly cells: readonly (readonly CellContent[])[];
    }
  /** Inserts empty rows over the whole sheet above a row; references move along. They look like row `like`. */
  | {
      readonly kind: "insertRows";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      /** The row whose looks the new ones take, counted before the insertion; undefined for none. */
      readonly like: number | undefined;
    }
  | { readonly kind: "deleteRows"; readonly sheet: string; readonly row: number; readonly count: number }
  /** Inserts empty columns over the whole sheet before a column; they look like the column that moves right. */
  | { readonly kind: "insertColumns"; readonly sheet: string; readonly column: number; readonly count: number }
  | { readonly kind: "deleteColumns"; readonly sheet: string; readonly column: number; readonly count: number }
  /** Adds a sheet after the others. Its name is free. */
  | { readonly kind: "insertSheet"; readonly sheet: SheetSpec }
  /** Adds a copy of a sheet after the others: contents, formulas and looks, no names. Its name is free. */
  | { readonly kind: "copySheet"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  /** Gives a range a name that formulas can use, or moves a name to it; undefined takes the name away. */
  | { readonly kind: "name"; readonly name: string; readonly range: RangeRef | undefined };

/** A change that is made as a whole or not at all. */
export interface Change {
  /** What undo lists it as: `Save targets of Growth`. */
  readonly label: string;
  /** What the change was worked out from. Where any of it has changed since, nothing is done. */
  readonly expected: readonly CellBlock[];
  /**
   * Done in this order. Deletions come last, since formulas that point into what they take cannot be restored; and they
   * take nothing but blanks and cells that are expected or that the change itself wrote, else it is a conflict.
   */
  readonly steps: readonly Step[];
  /** Whether it takes another change back: its deletions take what that one made, and stand where they have to. */
  readonly isInverse?: true;
}

/** What became of a change. */
export type Outcome = Applied | Conflict | Failed;

/** All of it was done. */
export interface Applied {
  readonly kind: "applied";
  /** The change that takes it back, as long as nothing it touched has changed since. */
  readonly inverse: Change;
}

/** Nothing was done, because a cell is not what was expected. */
export interface Conflict {
  readonly kind: "conflict";
  /** The first cell that differs; the whole expected range where its sheet is gone or is smaller now. */
  readonly at: RangeRef;
}

/** A step failed, and everything was put back as far as that goes. */
export interface Failed {
  readonly kind: "failed";
  /** In words for the person, a clause without full stop: `the sheet Targets is protected`. */
  readonly why: string;
  /** Whether what was expected stands as it did; false where putting it back failed too. */
  readonly isRestored: boolean;
}
