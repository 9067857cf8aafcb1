import type { ICellData, Nullable } from "@univerjs/core";
import { type BaseValueObject, ErrorType, ErrorValueObject } from "@univerjs/preset-sheets-core";

/** The key under which a cell carries what a function refused, in words. */
const REFUSAL = "evenkeelRefusal";

/**
 * A refusal as an error value of Univer's engine: other formulas see `#VALUE!`, never a text that would count as 0, and
 * the words travel with the cell.
 */
export function refusalValue(message: string): BaseValueObject {
  const error = new ErrorValueObject(ErrorType.VALUE);
  error.withCustomData({ [REFUSAL]: message });
  return error;
}

/** What a function refused in this cell, in words; null when the cell holds anything else by now. */
export function refusalIn(cell: Nullable<ICellData>): string | null {
  const message: unknown = cell?.v === ErrorType.VALUE ? cell.custom?.[REFUSAL] : undefined;
  return typeof message === "string" ? message : null;
}
