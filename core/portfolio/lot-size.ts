import type { Decimal } from "../cells/decimal.ts";
import { faultOf, type NumberReading } from "../cells/number-column.ts";
import type { Fault } from "../cells/problem.ts";

const LARGEST = 1e9;
const REMEDY = "Enter 1 for whole shares, 0 for any amount, or leave it empty";

/**
 * A Lot size cell, read: how many shares one lot is, 0 for any amount, undefined where the cell leaves it to the setting
 * Whole shares.
 */
export function readLotSize(reading: NumberReading | undefined): { readonly lotSize: Decimal | undefined } | Fault {
  if (reading?.kind === "unreadable") {
    return faultOf(reading, REMEDY);
  }
  if (reading?.kind !== "number") {
    return { lotSize: undefined };
  }
  if (reading.percent) {
    return { code: "BAD_LOT_SIZE", what: "a percentage is not a number of shares", remedy: REMEDY };
  }
  if (reading.value.gt(LARGEST)) {
    return { code: "BAD_LOT_SIZE", what: `no lot has ${reading.value} shares`, remedy: REMEDY };
  }
  return reading.value.isNegative()
    ? { code: "BAD_LOT_SIZE", what: `the lot size ${reading.value} is negative`, remedy: REMEDY }
    : { lotSize: reading.value };
}
