import { assetKey } from "../cells/key.ts";
import { keyFault } from "../cells/key-fault.ts";
import { type Money, moneyOf, moneyText, sumOf } from "../cells/money.ts";
import type { NumberReading } from "../cells/number-column.ts";
import type { Fault, Problems } from "../cells/problem.ts";
import { errorIn, keyText } from "../cells/text.ts";
import type { NumberColumns } from "./columns.ts";
import type { Currencies } from "./currency.ts";
import type { HoldingsRow, HoldingsTable } from "./holdings-table.ts";
import { isCashClass, isCashSymbol } from "./labels.ts";
import { lotSizeFault } from "./lot-size.ts";
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

/** Reads the rows of a holdings table, and what is to be told about them. */
export function readPositions(
  read: ReadTable,
  problems: Problems,
): { readonly positions: readonly ReadPosition[]; readonly notes: readonly string[] } {
  const positions: ReadPosition[] = [];
  const notes: string[] = [];
  let isWhole = true;
  for (const [index, row] of read.table.rows.entries()) {
    const symbol = symbolOf(row);
    if (symbol === "") {
      // Below a row that cannot be read no sum is known, so that an unlabelled total would be blamed for nothing.
      if (isWhole) {
        refuseUnnamed(row, index, positions, read, problems);
      }
      continue;
    }
    const { position, note } = readPosition(row, symbol, index, read, problems);
    if (position) {
      positions.push(position);
    } else {
      isWhole = false;
    }
    if (note !== undefined) {
      notes.push(note);
    }
  }
  return { positions, notes };
}

/** The cells that say what a row is about; where one of them cannot be read, nothing in the row can be trusted. */
const KEYS = ["assetId", "holding", "assetClass", "currency"] as const;

function symbolOf({ cells }: HoldingsRow): string {
  return keyText(cells.holding) || keyText(cells.assetId) || keyText(cells.name) || keyText(cells.assetClass);
}

function readPosition(
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
  say(table.headers.lotSize ?? "Lot size", lotSizeFault(columns.lotSize?.[index]));
  say(table.headers.fxRate ?? "FX rate", rateFault(columns.fxRate?.[index]));
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
  if ("problem" in worth) {
    problems.add(worth.problem);
    return {};
  }
  const position = {
    row,
    id: assetKey(keyText(cells.assetId) || symbol),
    symbol: symbol.replace(/\*+$/u, ""),
    assetClass,
    account: keyText(cells.account),
    value: moneyOf(worth.value, decimals),
    quantity: worth.quantity,
    price: worth.price,
    fxRate: worth.fxRate,
    currency: currencies.ofRow(index),
    trading: "trading" in trading ? trading.trading : undefined,
    hasCashSymbol,
  };
  return worth.note === undefined ? { position } : { position, note: worth.note };
}

/** A row without a name is nothing, or a total whose label was left out; anything else would be lost. */
function refuseUnnamed(
  { row }: HoldingsRow,
  index: number,
  above: readonly ReadPosition[],
  { table, columns, decimals }: ReadTable,
  problems: Problems,
): void {
  const amount = (reading: NumberReading | undefined): Money =>
    reading?.kind === "number" ? moneyOf(reading.value, decimals) : 0;
  const value = amount(columns.value?.[index]);
  const isHolding = amount(columns.quantity?.[index]) !== 0 && amount(columns.price?.[index]) !== 0;
  const off = Math.abs(value - sumOf(above.map((position) => position.value)));
  const isTotal = value !== 0 && off <= Math.max(1, above.length);
  if ((value !== 0 || isHolding) && !isTotal) {
    problems.add({
      code: "NO_NAME",
      range: table.name,
      row,
      what: `${value === 0 ? "a quantity and a price stand" : `a value of ${moneyText(value, decimals)} stands`} in a row without a holding`,
      remedy: "Name the holding, or clear the row",
    });
  }
}

function rateFault(reading: NumberReading | undefined): Fault | undefined {
  const remedy = "Enter what one unit of the row's currency is worth in the base currency";
  if (reading?.kind === "unreadable") {
    return { code: reading.code, what: reading.what, remedy };
  }
  return reading?.kind === "number" && reading.value.isNegative()
    ? { code: "BAD_FX_RATE", what: `the rate ${reading.value} is negative`, remedy }
    : undefined;
}
