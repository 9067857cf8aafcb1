import { assetKey, withoutStars } from "../cells/key.ts";
import { keyFault } from "../cells/key-fault.ts";
import { moneyOf } from "../cells/money.ts";
import { faultOf, type NumberReading } from "../cells/number-column.ts";
import type { Fault, Problems } from "../cells/problem.ts";
import { errorIn, keyText } from "../cells/text.ts";
import type { NumberColumns } from "./columns.ts";
import type { Currencies } from "./currency.ts";
import type { HoldingsRow, HoldingsTable } from "./holdings-table.ts";
import { isCashClass, isCashSymbol } from "./labels.ts";
import { readLotSize } from "./lot-size.ts";
import type { ReadPosition } from "./merge-positions.ts";
import { positionValue } from "./position-value.ts";
import { readTrading } from "./trading.ts";

/** A holdings table with its numbers and currencies read. */
export interface ReadTable {
  readonly table: HoldingsTable;
  readonly columns: NumberColumns;
  readonly currencies: Currencies;
  /** Decimals of the minor unit. */
  readonly decimals: number;
}

/** The cells that say what a row is about; where one of them cannot be read, nothing in the row can be trusted. */
const KEYS = ["assetId", "holding", "assetClass", "currency"] as const;

/** What a row is called: its holding, else its id, its name, its class; "" where it names nothing. */
export function symbolOf({ cells }: HoldingsRow): string {
  return keyText(cells.holding) || keyText(cells.assetId) || keyText(cells.name) || keyText(cells.assetClass);
}

/**
 * Reads the row of a holding.
 *
 * @param problems - Collects what is wrong in it; then there is no position.
 */
export function readPosition(
  { row, cells }: HoldingsRow,
  symbol: string,
  index: number,
  { table, columns, currencies, decimals }: ReadTable,
  problems: Problems,
): { readonly position?: ReadPosition; readonly note?: string } {
  const where = { range: table.name, row, subject: symbol };
  const assetClass = keyText(cells.assetClass);
  const hasCashSymbol = isCashSymbol(symbol);
  const say = (column: string, fault: Fault | undefined) => fault && problems.add({ ...where, column, ...fault });
  const unreadableKeys = KEYS.filter((field) => errorIn(cells[field]) !== undefined);
  for (const field of unreadableKeys) {
    say(table.headers[field] ?? field, keyFault(cells[field], "Enter what it is meant to be, or clear the cell"));
  }
  if (unreadableKeys.length > 0) {
    return {};
  }
  const trading = readTrading(cells.trading);
  say(table.headers.trading ?? "Trading", "trading" in trading ? undefined : trading);
  const lot = readLotSize(columns.lotSize?.[index]);
  say(table.headers.lotSize ?? "Lot size", "lotSize" in lot ? undefined : lot);
  if (currencies.needsRate(index)) {
    say(table.headers.fxRate ?? "FX rate", rateFault(columns.fxRate?.[index]));
  }
  const worth = positionValue(
    {
      value: columns.value?.[index],
      quantity: columns.quantity?.[index],
      price: columns.price?.[index],
      currency: currencies.ofRow(index),
      fxRate: currencies.rateOfRow(index),
      isCash: hasCashSymbol || isCashClass(assetClass),
      isBaseStated: currencies.isStated,
    },
    where,
    table,
  );
  if ("problems" in worth) {
    for (const problem of worth.problems) {
      problems.add(problem);
    }
    return {};
  }
  const position = {
    row,
    id: assetKey(keyText(cells.assetId) || symbol),
    assetId: keyText(cells.assetId) || withoutStars(symbol),
    symbol: withoutStars(symbol),
    name: keyText(cells.name),
    assetClass,
    account: keyText(cells.account),
    value: moneyOf(worth.value, decimals),
    quantity: worth.quantity,
    price: worth.price,
    fxRate: worth.fxRate,
    currency: currencies.ofRow(index),
    lotSize: "lotSize" in lot ? lot.lotSize : undefined,
    trading: "trading" in trading ? trading.trading : undefined,
    hasCashSymbol,
  };
  return worth.note === undefined ? { position } : { position, note: worth.note };
}

function rateFault(reading: NumberReading | undefined): Fault | undefined {
  const remedy = "Enter what one unit of the row's currency is worth in the base currency";
  if (reading?.kind === "unreadable") {
    return faultOf(reading, remedy);
  }
  return reading?.kind === "number" && reading.value.isNegative()
    ? { code: "BAD_FX_RATE", what: `the rate ${reading.value} is negative`, remedy }
    : undefined;
}
