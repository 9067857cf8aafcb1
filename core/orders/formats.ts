import type { ResultTable } from "../cells/cell.ts";
import type { Decimal } from "../cells/decimal.ts";
import type { Order } from "./order.ts";

/** A way of writing orders down. */
export interface OrderFormat {
  /** As people choose it: `Checklist`. */
  readonly name: string;
  readonly write: (orders: readonly Order[]) => ResultTable;
}

export const ORDER_COLUMNS = ["Action", "Symbol", "Shares", "Amount", "Limit price", "Currency"] as const;

/** One order a row, each cell to be copied alone. */
export const checklist: OrderFormat = {
  name: "Checklist",
  write: (orders) => [
    [...ORDER_COLUMNS],
    ...orders.map(({ action, symbol, shares, amount, limitPrice, currency }) => [
      action,
      symbol,
      shares?.toNumber() ?? "",
      amount?.toNumber() ?? "",
      limitPrice?.toNumber() ?? "",
      currency,
    ]),
  ],
};

/** One order a line, its parts separated by tabs: one column of text, pasted elsewhere as a table. */
export const tabSeparated: OrderFormat = {
  name: "Tab-separated",
  write: (orders) => [
    [ORDER_COLUMNS.join("\t")],
    ...orders.map(({ action, symbol, shares, amount, limitPrice, currency }) => [
      [action, pasteable(symbol), plain(shares), plain(amount), plain(limitPrice), pasteable(currency)].join("\t"),
    ]),
  ],
};

/** The formats there are, the default one first. */
export const ORDER_FORMATS: readonly OrderFormat[] = [checklist, tabSeparated];

/** Formats that are planned and not here yet; choosing one is refused by name. */
export const LATER_FORMATS: readonly string[] = [
  "Plain text",
  "IBKR",
  "Wealthfolio",
  "Ghostfolio",
  "Portfolio Performance",
];

/**
 * Text that stays one cell of text where it is pasted: no tabs or line breaks, and an apostrophe before what would begin
 * a formula.
 */
function pasteable(text: string): string {
  const line = text.replace(/[\t\r\n]+/gu, " ");
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}

/** Plain decimals, never exponents. */
function plain(number: Decimal | undefined): string {
  return number?.toFixed() ?? "";
}
