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
import { rowKindsOf } from "./row-kinds.ts";
import { markBold } from "./spilled-look.ts";

/**
 * A result table as a value of Univer's engine: one cell, or an array that spills, its numbers formatted by column, and
 * its header, classes and Total in bold.
 */
export function engineValue(table: ResultTable): BaseValueObject {
  const [headers = [], ...rest] = table;
  if (rest.length === 0 && headers.length === 1) {
    // The only numbers that come alone are amounts of money.
    return engineCell(headers[0] ?? "", MONEY);
  }
  const kinds = rowKindsOf(table);
  const values = table.map((row, index) => {
    const kind = kinds[index] ?? "line";
    const cells = row.map((cell, column) =>
      engineCell(cell, formatOfColumn(String(headers[column] ?? ""), kind === "total")),
    );
    return kind === "line" ? cells : cells.map(markBold);
  });
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
  // New each time: those that create() gives are shared between cells.
  return typeof cell === "boolean" ? new BooleanValueObject(cell) : new StringValueObject(cell);
}
