import type { ResultCell } from "../cells/cell.ts";
import type { Decimal } from "../cells/decimal.ts";

/** A fraction, or an empty cell where there is none. */
export function fractionCell(fraction: Decimal | undefined): ResultCell {
  return fraction === undefined ? "" : fraction.toNumber();
}

/** An amount of money rounded to the minor unit, or an empty cell where there is none. */
export function moneyCell(amount: Decimal | undefined, decimals: number): ResultCell {
  return amount === undefined ? "" : amount.toDecimalPlaces(decimals).toNumber();
}

/** Notes as one cell. */
export function notesCell(notes: readonly string[]): ResultCell {
  return notes.join("; ");
}
