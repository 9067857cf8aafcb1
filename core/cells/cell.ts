/** An error value in a cell, as the host names it: `#N/A`, `#REF!`, `#BUSY!`. */
export interface CellError {
  readonly error: string;
}

/**
 * One cell as a host hands it over.
 *
 * A blank is `""`, `null`, `undefined` or (Excel on the desktop) `0`; which of them a row means is decided by its
 * key cells, never here. Dates arrive as ISO text. Percentages arrive as fractions.
 */
export type Cell = string | number | boolean | null | undefined | CellError;

/** Rows of cells; rows may differ in length. */
export type Cells = readonly (readonly Cell[])[];

/** A range that a person passed to a function, under the name that messages call it by: "Holdings", "Targets". */
export interface NamedRange {
  readonly name: string;
  readonly cells: Cells;
}

/** One cell of a result: never null, an empty cell is `""`. */
export type ResultCell = string | number | boolean;

/** A rectangular result, header row first; a single-cell result is `[[value]]`. */
export type ResultTable = readonly (readonly ResultCell[])[];

/** Whether a cell holds an error value. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
