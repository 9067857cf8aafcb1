import { Decimal } from "../cells/decimal.ts";
import { faultOf, type NumberReading } from "../cells/number-column.ts";
import type { Fault, Place } from "../cells/problem.ts";
import type { Price } from "./portfolio.ts";

/** How far two statements of one price may differ and still agree. */
export const PRICE_TOLERANCE: Decimal = new Decimal("0.01");

/**
 * A price cell, read. What cannot be read is a problem only once the price is needed; a price of 0 is missing, never
 * free.
 *
 * @param remedy - What to do about a cell that cannot be read.
 */
export function readPrice(reading: NumberReading | undefined, place: Place, remedy: string): Price {
  if (reading?.kind === "unreadable") {
    return { kind: "unreadable", problem: { ...place, ...faultOf(reading, remedy) } };
  }
  const amount = reading?.kind === "number" ? reading.value : undefined;
  if (!amount || amount.isZero()) {
    return { kind: "missing" };
  }
  return amount.isNegative()
    ? { kind: "unreadable", problem: { ...place, ...negativePrice(amount) } }
    : { kind: "known", amount };
}

function negativePrice(price: Decimal): Fault {
  return { code: "NEGATIVE_PRICE", what: `the price ${price} is negative`, remedy: "Enter a price above 0" };
}
