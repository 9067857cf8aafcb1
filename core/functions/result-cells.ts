import type { ResultCell } from "../cells/cell.ts";
import type { Decimal } from "../cells/decimal.ts";
import { amountOf, type Money } from "../cells/money.ts";

/** A fraction, or an empty cell where there is none. */
export function fractionCell(fraction: Decimal | number | undefined): ResultCell {
  if (fraction === undefined) {
    return "";
  }
  return typeof fraction === "number" ? fraction : fraction.toNumber();
}

/** An amount of money, or an empty cell where there is none. */
export function moneyCell(money: Money | undefined, decimals: number): ResultCell {
  return money === undefined ? "" : amountOf(money, decimals);
}

/** Notes as one cell. */
export function notesCell(notes: readonly string[]): ResultCell {
  return notes.join("; ");
}
