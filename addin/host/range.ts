/** A rectangle of cells on one sheet: rows and columns from 0. */
export interface RangeRef {
  /** The sheet's name as its tab shows it, never quoted. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How many rows, 1 or more. */
  readonly rows: number;
  /** How many columns, 1 or more. */
  readonly columns: number;
}
