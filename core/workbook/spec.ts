/** How a cell looks, in words that every spreadsheet knows. All of it optional: absent means plain. */
export interface CellLook {
  /** Number format in Excel's notation: `0.0%`, `#,##0.00`, `yyyy-mm-dd`. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Text colour, `#RRGGBB`. */
  readonly color?: string;
  /** Background, `#RRGGBB`. */
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

/** One cell of a sheet: a formula, or a value, or nothing but a look. */
export interface CellSpec extends CellLook {
  /** With its leading `=`, in Excel's English notation. */
  readonly formula?: string;
  /** The value; beside a formula, the value it last had. Dates are serial numbers with a date format. */
  readonly value?: string | number | boolean;
  /** On the cell of a formula whose result spills: the size of the whole result. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** Rows and columns from 0, both ends included. */
export interface AreaSpec {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** One sheet, from A1; rows may differ in length, null is an empty cell. */
export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly (CellSpec | null)[])[];
  /** In pixels at 100% zoom; undefined is the host's own width. */
  readonly columnWidths?: readonly (number | undefined)[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly merged?: readonly AreaSpec[];
  readonly hidden?: boolean;
}

/** A name that formulas can use for a range. */
export interface NameSpec {
  readonly name: string;
  /** With the sheet, without `=`: `Holdings!$A$1:$F$13`. */
  readonly reference: string;
}

/** A workbook that names no host: the sample, an opened file, or one about to be saved. */
export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names?: readonly NameSpec[];
}
