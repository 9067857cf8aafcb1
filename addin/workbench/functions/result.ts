import { BooleanNumber, HorizontalAlign } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { kindOfColumn, type ResultCell, type ResultTable } from "../../../core/index.ts";
import { MONEY } from "../../../core/workbook/index.ts";
import { formatOfColumn } from "./column-formats.ts";
import { type RowKind, rowKindsOf } from "./row-kinds.ts";
import { withLook } from "./spilled-look.ts";

/**
 * A result table as a value of Univer's engine: one cell, or an array that spills, its numbers formatted by column, its
 * header, classes and Total in bold.
 */
export function engineValue(table: ResultTable): BaseValueObject {
  const [headers = [], ...rest] = table;
  if (rest.length === 0 && headers.length === 1) {
    // The only numbers that come alone are amounts of money.
    return engineCell(headers[0] ?? "", MONEY);
  }
  const kinds = rowKindsOf(table);
  const hasClasses = headers.includes("Asset class");
  const values = table.map((row, index) => {
    const kind = kinds[index] ?? "line";
    return row.map((cell, column) =>
      spilledCell(cell, String(headers[column] ?? ""), kind, kind === "total" || !hasClasses),
    );
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

function spilledCell(cell: ResultCell, header: string, kind: RowKind, isOfPortfolio: boolean): BaseValueObject {
  const value = engineCell(cell, formatOfColumn(header, isOfPortfolio));
  if (kind === "line") {
    return value;
  }
  const aboveNumbers = kind === "header" && (kindOfColumn(header) ?? "text") !== "text";
  return withLook(value, { bl: BooleanNumber.TRUE, ...(aboveNumbers ? { ht: HorizontalAlign.RIGHT } : {}) });
}

function engineCell(cell: ResultCell, format: string): BaseValueObject {
  if (typeof cell === "number") {
    return NumberValueObject.create(cell, format);
  }
  // New each time: those that create() gives are shared between cells.
  return typeof cell === "boolean" ? new BooleanValueObject(cell) : new StringValueObject(cell);
}
