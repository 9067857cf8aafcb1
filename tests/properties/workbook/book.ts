import type { Cell, Cells } from "../../../core/index.ts";

/** One row of a holdings range. */
export interface BookRow {
  readonly account: string;
  /** Minor units. */
  readonly value: number;
}

/** A holding of a random workbook. */
export interface BookHolding {
  readonly symbol: string;
  /** Empty where it is not held, only named by the targets. */
  readonly rows: readonly BookRow[];
  /** Basis points of its class; undefined where its target is empty. */
  readonly target: number | undefined;
  readonly trading: "" | "no buy" | "no sell" | "locked";
  readonly price: number | undefined;
}

/** An asset class of a random workbook. */
export interface BookClass {
  readonly name: string;
  /** Basis points of the portfolio; undefined where it has no row. */
  readonly target: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly holdings: readonly BookHolding[];
}

/** A workbook: holdings and targets, structured. With targets of one level every class has one holding, of its name. */
export interface Book {
  readonly decimals: number;
  readonly oneLevel: boolean;
  /** How weights are written: 0.6, 60 or "60%". */
  readonly written: "fraction" | "hundredths" | "percent";
  readonly classes: readonly BookClass[];
  /** Holdings that no row gives a class. */
  readonly unclassified: readonly BookHolding[];
}

/** The sum of a holding's rows. */
export function heldValueOf({ rows }: BookHolding): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}

/** The value of a class. */
export function classValueOf({ holdings }: BookClass): number {
  return holdings.reduce((sum, holding) => sum + heldValueOf(holding), 0);
}

/** Every holding with its class; undefined for those without one. */
export function holdingsIn(book: Book): readonly (readonly [BookHolding, BookClass | undefined])[] {
  return [
    ...book.classes.flatMap((one) => one.holdings.map((holding) => [holding, one] as const)),
    ...book.unclassified.map((holding) => [holding, undefined] as const),
  ];
}

/** The sum of all values. */
export function totalOf(book: Book): number {
  return holdingsIn(book).reduce((sum, [holding]) => sum + heldValueOf(holding), 0);
}

/** The holdings range, header first. */
export function holdingsCells(book: Book): Cells {
  const lines = holdingsIn(book).flatMap(([{ symbol, rows, trading, price }, assetClass]) =>
    rows.map(({ account, value }): readonly Cell[] => {
      const named = book.oneLevel ? [symbol] : [symbol, assetClass?.name ?? ""];
      return [account, ...named, value / 10 ** book.decimals, price ?? "", trading];
    }),
  );
  const names = book.oneLevel ? ["Holding"] : ["Holding", "Asset class"];
  return [["Account", ...names, "Value", "Price", "Trading"], ...lines];
}

/** The targets range, header first: a row for each class with a target, then for each holding that needs one. */
export function targetsCells(book: Book): Cells {
  const weight = (bps: number | undefined) => (bps === undefined ? "" : writtenAs(bps, book.written));
  if (book.oneLevel) {
    return [
      ["Holding", "Target", "Trading"],
      ...book.classes
        .filter(({ target }) => target !== undefined)
        .map(({ name, target, holdings }): readonly Cell[] => [name, weight(target), holdings[0]?.trading ?? ""]),
    ];
  }
  const classRows = book.classes
    .filter(({ target }) => target !== undefined)
    .map(({ name, target, min, max }): readonly Cell[] => [name, "", weight(target), weight(min), weight(max), ""]);
  const holdingRows = book.classes.flatMap(({ name, holdings }) =>
    holdings
      .filter(({ target, rows }) => target !== undefined || rows.length === 0)
      .map(({ symbol, target, trading, rows }): readonly Cell[] => {
        const own = rows.length === 0 ? trading : "";
        return [name, symbol, weight(target), "", "", own];
      }),
  );
  return [["Asset class", "Holding", "Target", "Min", "Max", "Trading"], ...classRows, ...holdingRows];
}

function writtenAs(bps: number, written: Book["written"]): Cell {
  if (written === "fraction") {
    return bps / 10_000;
  }
  return written === "hundredths" ? bps / 100 : `${bps / 100}%`;
}
