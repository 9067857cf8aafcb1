import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { ResultCell, ResultTable } from "../../../core/index.ts";
import { MONEY } from "../../../core/workbook/index.ts";
import { formatOfColumn } from "./column-formats.ts";

/** A result table as a value of Univer's engine: one cell, or an array that spills, its numbers formatted by column. */
export function engineValue(table: ResultTable): BaseValueObject {
  const [headers = [], ...rest] = table;
  if (rest.length === 0 && headers.length === 1) {
    // The only numbers that come alone are amounts of money.
    return engineCell(headers[0] ?? "", MONEY);
  }
  const formats = headers.map((header) => formatOfColumn(String(header)));
  const values = table.map((row) => row.map((cell, column) => engineCell(cell, formats[column] ?? "")));
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: headers.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function engineCell(cell: ResultCell, format: string): BaseValueObject {
  if (typeof cell === "number") {
    return NumberValueObject.create(cell, format);
  }
  return typeof cell === "boolean" ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}
