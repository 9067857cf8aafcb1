import type { Decimal } from "../cells/decimal.ts";
import type { Fault } from "../cells/problem.ts";
import type { HoldingsTable } from "./holdings-table.ts";

/**
 * There is neither a value nor a quantity to make one from.
 *
 * @param isBare - Whether the row holds no number at all, as a heading does.
 */
export function noValue(hasQuantityColumn: boolean, isBare: boolean): Fault {
  const amounts = hasQuantityColumn ? "a quantity and a price, or a value" : "a value";
  return {
    code: "NO_VALUE",
    what: hasQuantityColumn ? "the cell is empty and the row has no value" : "the cell is empty",
    remedy: `Enter ${amounts}; type 0 if none is held${isBare ? ", or clear the row if it is a heading" : ""}`,
  };
}

/** What to do about a value that cannot be read, by the columns that there are. */
export function valueRemedy({ headers, hasHeaderRow }: Pick<HoldingsTable, "headers" | "hasHeaderRow">): string {
  if (!hasHeaderRow) {
    return "Enter a value, or pass a header row that names the columns: Holding, Asset class, Value";
  }
  return headers.quantity === undefined
    ? "Enter a value"
    : "Enter a value, or leave it empty and give a quantity and a price";
}

/** There is a quantity, and nothing to multiply it with. */
export const NO_PRICE: Fault = {
  code: "NO_PRICE",
  what: "there is a quantity but no price and no value",
  remedy: "Enter a price or a value",
};

/** An amount is in another currency, and nothing says what that is worth. */
export function noRate(currency: string): Fault {
  return {
    code: "NO_FX_RATE",
    what: `there is no rate for ${currency}`,
    remedy: `Give a column FX rate, or the setting FX ${currency} (what one ${currency} is worth in the base currency)`,
  };
}

/** A value is plainly quantity × price in the row's own currency, where the base currency is due. */
export function notConverted(value: Decimal, currency: string, rate: Decimal): Fault {
  return {
    code: "VALUE_NOT_CONVERTED",
    what: `${value} is quantity × price in ${currency}, without the FX rate ${rate}`,
    remedy: "Enter the value in the base currency, or leave it empty",
  };
}
