import type { Cell, Cells } from "../../../../core/index.ts";
import { type Book, holdingsCells, targetsCells } from "../book.ts";

/** What the columns for shares say of one holding. */
export interface ShareCells {
  /** In its own currency; undefined is a blank. */
  readonly price: number | undefined;
  /** Undefined is a blank. */
  readonly lotSize: number | undefined;
  /** Of one unit of its currency in the base currency; 1 is the base currency itself. */
  readonly rate: number;
  /** Shares in each row of the holding; undefined is a blank. */
  readonly quantity?: number | undefined;
}

/** A workbook with prices, lot sizes and FX rates by symbol. */
export interface LimitBook {
  readonly book: Book;
  readonly shares: ReadonlyMap<string, ShareCells>;
  /** Where the lot sizes of what is held stand; of what is not held they stand in the targets. */
  readonly lotsIn: "holdings" | "targets";
}

/** A currency for each rate, so that no currency has two. */
const CURRENCY_BY_RATE: ReadonlyMap<number, string> = new Map([
  [1.25, "EUR"],
  [0.5, "AUD"],
  [2, "GBP"],
]);

/** The rates that holdings may have. */
export const RATES: readonly number[] = [1, ...CURRENCY_BY_RATE.keys()];

/** Whether a holding has rows in the holdings range, rather than in the targets alone. */
function isHeld({ book }: LimitBook, symbol: string): boolean {
  const all = [...book.classes.flatMap(({ holdings }) => holdings), ...book.unclassified];
  return all.some((holding) => holding.symbol === symbol && holding.rows.length > 0);
}

/** The rate of a holding: a price in the targets is in the base currency. */
export function rateOf(sheet: LimitBook, symbol: string): number {
  return isHeld(sheet, symbol) ? (sheet.shares.get(symbol)?.rate ?? 1) : 1;
}

/** The shares held, over all rows; undefined where the sheet does not say. */
export function quantityOf({ book, shares }: LimitBook, symbol: string): number | undefined {
  const held = [...book.classes.flatMap(({ holdings }) => holdings)].find((holding) => holding.symbol === symbol);
  const quantity = shares.get(symbol)?.quantity;
  return quantity === undefined || !held || held.rows.length === 0 ? undefined : quantity * held.rows.length;
}

/** The lot size cell that counts for a holding: undefined where no cell that is read says any. */
export function lotSizeOf(sheet: LimitBook, symbol: string): number | undefined {
  const hasTargetRow = limitTargets(sheet).some((row) => row.includes(symbol));
  const isRead = isHeld(sheet, symbol) && sheet.lotsIn === "holdings" ? true : hasTargetRow;
  return isRead ? sheet.shares.get(symbol)?.lotSize : undefined;
}

/** The holdings range. */
export function limitHoldings(sheet: LimitBook): Cells {
  const { book, shares, lotsIn } = sheet;
  const priced = withColumn(holdingsCells(book), "Price", (symbol) => shares.get(symbol)?.price);
  const lots = withColumn(priced, "Lot size", (symbol) =>
    lotsIn === "holdings" ? shares.get(symbol)?.lotSize : undefined,
  );
  const counted = withColumn(lots, "Quantity", (symbol) => shares.get(symbol)?.quantity);
  const currencies = withColumn(counted, "Currency", (symbol) => CURRENCY_BY_RATE.get(shares.get(symbol)?.rate ?? 1));
  return withColumn(currencies, "FX rate", (symbol) => {
    const rate = shares.get(symbol)?.rate ?? 1;
    return rate === 1 ? undefined : rate;
  });
}

/** The targets range. */
export function limitTargets(sheet: LimitBook): Cells {
  const { book, shares, lotsIn } = sheet;
  const priced = withColumn(targetsCells(book), "Price", (symbol) =>
    isHeld(sheet, symbol) ? undefined : shares.get(symbol)?.price,
  );
  return withColumn(priced, "Lot size", (symbol) =>
    lotsIn === "targets" || !isHeld(sheet, symbol) ? shares.get(symbol)?.lotSize : undefined,
  );
}

/** A range with a column set, or added on the right, from the symbol of each row. */
function withColumn(cells: Cells, name: string, cellOf: (symbol: string) => Cell): Cells {
  const [header = [], ...rows] = cells;
  const place = header.indexOf(name) === -1 ? header.length : header.indexOf(name);
  const symbols = header.indexOf("Holding");
  const filled = (row: readonly Cell[], cell: Cell) => [...row.slice(0, place), cell, ...row.slice(place + 1)];
  return [filled(header, name), ...rows.map((row) => filled(row, cellOf(String(row[symbols] ?? "")) ?? ""))];
}
