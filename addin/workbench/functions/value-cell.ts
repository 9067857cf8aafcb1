import { type Nullable, numfmt } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import type { Cell } from "../../../core/index.ts";

/** One value of Univer's engine as core's cell: errors keep their name, dates become ISO text. */
export function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) {
    return "";
  }
  if (value.isError()) {
    return { error: String(value.getValue()) };
  }
  if (value.isNumber()) {
    return numberCell(Number(value.getValue()), value.getPattern());
  }
  return value.isBoolean() ? Boolean(value.getValue()) : String(value.getValue());
}

function numberCell(value: number, format: string): Cell {
  return format !== "" && numfmt.isDateFormat(format) ? isoDate(value) : value;
}

/** A date's serial number as ISO text: 46295.6875 → `2026-09-30T16:30:00`; whole days carry no time. */
function isoDate(serial: number): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = numfmt.dateFromSerial(serial) ?? [];
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  const time = `${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}`;
  return Number.isInteger(serial) ? date : `${date}T${time}`;
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, "0");
}
