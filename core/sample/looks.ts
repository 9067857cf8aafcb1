import { FUNCTIONS, kindOfColumn } from "../functions/index.ts";
import type { CellSpec } from "../workbook/index.ts";

/** The background of header rows, a quiet grey that reads in light and dark. */
const HEADER_FILL = "#F2F0E5";
/** The colour of cells that are meant to be typed into. */
const INPUT_COLOR = "#205EA6";

/** The header cells of a table; those above numbers end with the numbers, at the right. */
export function headers(names: readonly string[], aboveNumbers: readonly string[] = []): readonly CellSpec[] {
  return names.map((value) => ({ value, ...headerLook(aboveNumbers.includes(value)) }));
}

/** Empty cells that look like the header of a function's result, which spills from the first of them. */
export function headerRoom(functionName: string): readonly CellSpec[] {
  const columns = FUNCTIONS.find(({ name }) => name === functionName)?.columns ?? [];
  return columns.map((column) => headerLook(kindOfColumn(column) !== "text"));
}

function headerLook(aboveNumbers: boolean): CellSpec {
  return { bold: true, fill: HEADER_FILL, ...(aboveNumbers ? { align: "right" } : {}) };
}

/** A cell that is meant to be typed into. */
export function input(value: string | number, format?: string): CellSpec {
  return format === undefined ? { value, color: INPUT_COLOR } : { value, format, color: INPUT_COLOR };
}

/** A quiet remark beside a table. */
export function remark(value: string): CellSpec {
  return { value, italic: true, color: "#6F6E69" };
}
