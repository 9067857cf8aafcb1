import type { ResultCell } from "../cells/cell.ts";
import { amountOf, type Money } from "../cells/money.ts";

/** A fraction, or an empty cell where there is none. */
export function fractionCell(fraction: number | undefined): ResultCell {
  return fraction ?? "";
}

/** An amount of money, or an empty cell where there is none. */
export function moneyCell(money: Money | undefined, decimals: number): ResultCell {
  return money === undefined ? "" : amountOf(money, decimals);
}

/** Notes as one cell. */
export function notesCell(notes: readonly string[]): ResultCell {
  return notes.join("; ");
}
