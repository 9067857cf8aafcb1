import type { CellSpec } from "../../../core/workbook/index.ts";

/** A whole number as people count: no leading zero, at most the fifteen digits a cell can hold exactly. */
const WHOLE = /^-?(0|[1-9]\d{0,14})$/;
/** A number with a decimal point. Exactly three decimals could be thousands (1.234) and stay text. */
const DECIMAL = /^-?(0|[1-9]\d{0,9})\.(\d{1,2}|\d{4,6})$/;

/**
 * A field of a text file as a cell. Only what can be read in one way becomes a number; everything else stays the text
 * it is ("00001" is an id, "$7,650.00" and "1.234" are for the functions to read by their column).
 */
export function textCell(field: string): CellSpec | null {
  if (field === "") {
    return null;
  }
  const decimals = DECIMAL.exec(field)?.[2];
  if (decimals === undefined) {
    return { value: WHOLE.test(field) ? Number(field) : field };
  }
  // 300.00 shows as it came.
  return decimals.endsWith("0")
    ? { value: Number(field), format: `0.${"0".repeat(decimals.length)}` }
    : { value: Number(field) };
}
