import type { Cells, NamedRange, ResultTable } from "../cells/cell.ts";
import type { ColumnHeader } from "./columns.ts";

/** What a parameter takes. `amount` is one cell of money; `text` one cell of words; `settings` a range or one text. */
export type ParameterKind = "range" | "amount" | "text" | "settings";

export interface Parameter {
  /** As shown in autocomplete: `holdings`. */
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** One line of help, without a line break. */
  readonly help: string;
  /** What a person might pass, for autocomplete: `Holdings!A1:F13`. */
  readonly example: string;
}

/** One spreadsheet function; everything hosts know about it is generated from this. */
export interface FunctionDefinition {
  /** As people type it: `REBAL_DRIFT`. */
  readonly name: string;
  /** One line: what it does. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** One line: what comes back. */
  readonly result: string;
  /** Headers of the result table in order; empty for a single cell. */
  readonly columns: readonly ColumnHeader[];
  /** A formula as a person would type it, with the sample workbook's ranges. */
  readonly example: string;
  /**
   * Computes the result.
   *
   * @param ranges - One a parameter, in order; undefined for an argument that was left out.
   * @throws InputError for anything a person can mend.
   */
  readonly compute: (ranges: readonly (NamedRange | undefined)[]) => ResultTable;
}

/** An argument as a host hands it over: a range of cells, one cell, or nothing. */
export type Argument = Cells | Cells[number][number];
