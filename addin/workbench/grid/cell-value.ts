import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellSpec } from "../../../core/workbook/index.ts";
import { plainText } from "./plain-text.ts";

/** The value of a Univer cell: rich text as plain text, an error as its name; undefined for a blank. */
export function valueIn(cell: Nullable<ICellData>): CellSpec["value"] {
  if (cell?.p) {
    return plainText(cell.p);
  }
  const value = cell?.v;
  if (value === undefined || value === null || value === "") {
    return undefined;
  }
  if (cell?.t === CellValueType.BOOLEAN) {
    return value === 1 || value === true || value === "1";
  }
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}
