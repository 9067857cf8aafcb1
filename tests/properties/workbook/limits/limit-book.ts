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
  /** Of the shares that the value is worth at the price, how many the column Quantity says; undefined leaves it blank. */
  readonly counted?: number | undefined;
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

/** Whether a symbol is in the class Cash. */
export function isCashIn({ book }: LimitBook, symbol: string): boolean {
  return book.classes.some(({ name, holdings }) => name === "Cash" && holdings.some((one) => one.symbol === symbol));
}

/** The rate of a holding: a price in the targets is in the base currency. */
export function rateOf(sheet: LimitBook, symbol: string): number {
  return isHeld(sheet, symbol) ? (sheet.shares.get(symbol)?.rate ?? 1) : 1;
}

/** The shares held, over all rows; undefined where a row does not say. */
export function quantityOf({ book, shares }: LimitBook, symbol: string): number | undefined {
  const held = book.classes.flatMap(({ holdings }) => holdings).find((holding) => holding.symbol === symbol);
  const inRows = (held?.rows ?? []).map(({ value }) => sharesIn(shares.get(symbol), value / 10 ** book.decimals));
  return inRows.includes(undefined)
    ? undefined
    : Math.round(inRows.reduce<number>((sum, one) => sum + (one ?? 0), 0) * MOST_PARTS) / MOST_PARTS;
}

/** Parts of a share that a quantity is stated in. */
const MOST_PARTS = 10_000;

/** The shares in a row, near to what its value is worth at the price, as a price is not believed elsewhere. */
function sharesIn(cells: ShareCells | undefined, value: number): number | undefined {
  if (cells?.counted === undefined || value < 0) {
    return undefined;
  }
  if (value === 0) {
    return 0;
  }
  const exactly = value / ((cells.price ?? 0) * cells.rate);
  const stated = Math.round(exactly * cells.counted * MOST_PARTS) / MOST_PARTS;
  return Math.abs(stated / exactly - 1) < 0.01 ? stated : undefined;
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
  // A row worth nothing is refused where its quantity is blank beside others.
  const hasQuantities = [...shares.values()].some(({ counted }) => counted !== undefined);
  const counted = hasQuantities
    ? withColumn(lots, "Quantity", (symbol, value) => (value === 0 ? 0 : sharesIn(shares.get(symbol), value)))
    : lots;
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
function withColumn(cells: Cells, name: string, cellOf: (symbol: string, value: number) => Cell): Cells {
  const [header = [], ...rows] = cells;
  const place = header.indexOf(name) === -1 ? header.length : header.indexOf(name);
  const symbols = header.indexOf("Holding");
  const values = header.indexOf("Value");
  const filled = (row: readonly Cell[], cell: Cell) => [...row.slice(0, place), cell, ...row.slice(place + 1)];
  return [
    filled(header, name),
    ...rows.map((row) => filled(row, cellOf(String(row[symbols] ?? ""), Number(row[values] ?? 0)) ?? "")),
  ];
}
