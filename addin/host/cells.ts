import type { CellError } from "../../core/index.ts";
import type { RangeRef } from "./range.ts";

/**
 * What a cell shows the functions: a blank is "", a percentage a fraction, a date its serial number, an error value its
 * name. Text stays text, whatever it looks like.
 */
export type CellValue = string | number | boolean | CellError;

/** The cells of a range as they stand. */
export interface CellBlock {
  readonly range: RangeRef;
  /** As many rows and columns as the range. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas with their `=`, "" where a cell has none. A cell that a result spilled into has none. */
  readonly formulas: readonly (readonly string[])[];
}

/**
 * What to put into a cell: a value (text stays text, also "007" and "=1"; "" empties the cell), a formula, or null to
 * leave the cell as it is.
 */
export type CellContent = string | number | boolean | { readonly formula: string } | null;
