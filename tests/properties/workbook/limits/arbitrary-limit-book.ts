import fc from "fast-check";
import { bookOf } from "../arbitrary-book.ts";
import { type Book, type BookHolding, classValueOf, totalOf } from "../book.ts";
import type { BookFeatures } from "../features.ts";
import { bookWithCash, cashOf } from "./arbitrary-cash.ts";
import { type LimitBook, RATES, type ShareCells } from "./limit-book.ts";

/** How large random workbooks with limits are. */
export interface LimitBookSize {
  readonly features: BookFeatures;
  readonly decimals: 0 | 2;
  /** Values are below it, minor units. */
  readonly valuesBelow: number;
  readonly prices: readonly number[];
  readonly lotSizes: readonly (number | undefined)[];
  /** How many holdings have a target at most. */
  readonly most: number;
}

/** Enough for every holding of the largest workbook. */
const CELLS = 40;

/** Random workbooks with prices and lot sizes, some of them missing. */
export function limitBookOf(size: LimitBookSize): fc.Arbitrary<LimitBook> {
  const cells = fc.record({
    price: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...size.prices) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    lotSize: fc.constantFrom(...size.lotSizes),
    counted: fc.constantFrom(0.991, 1, 1.009),
    rate: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(...RATES) }),
  });
  return fc
    .record({
      book: bookOf(size.features).map((book) => shrunk(book, size)),
      cash: cashOf(size.valuesBelow),
      isCounted: fc.constantFrom(false, false, true),
      cells: fc.array(cells, { minLength: CELLS, maxLength: CELLS, size: "max" }),
      lotsIn: fc.constantFrom("holdings" as const, "targets" as const),
    })
    .map(({ book, cash, ...drawn }) => ({ ...drawn, book: size.features.cashTarget ? bookWithCash(book, cash) : book }))
    .filter(({ book }) => totalOf(book) > 0 && book.classes.every(isWhole) && slotCount(book) <= size.most)
    .map(({ book, cells: drawn, lotsIn, isCounted }) => ({
      book,
      lotsIn,
      shares: sharesIn(
        book,
        drawn.map(({ counted, ...one }) => (isCounted ? { ...one, counted } : one)),
      ),
    }));
}

function isWhole(one: Book["classes"][number]): boolean {
  return classValueOf(one) >= 0 || one.name === "Cash";
}

function slotCount({ classes }: Book): number {
  const targeted = classes.filter(({ target }) => target !== undefined);
  return targeted.reduce((sum, { holdings }) => sum + Math.max(1, holdings.length), 0);
}

/** The same workbook with small values. */
function shrunk(book: Book, { decimals, valuesBelow }: LimitBookSize): Book {
  const small = (holding: BookHolding): BookHolding => ({
    ...holding,
    rows: holding.rows.map(({ account, value }) => ({ account, value: value % valuesBelow })),
  });
  return {
    ...book,
    decimals,
    classes: book.classes.map((one) => ({ ...one, holdings: one.holdings.map(small) })),
    unclassified: book.unclassified.map(small),
  };
}

function sharesIn(book: Book, cells: readonly ShareCells[]): ReadonlyMap<string, ShareCells> {
  const classes = book.classes.filter(({ name }) => name !== "Cash");
  const all = [...classes.flatMap(({ holdings }) => holdings), ...book.unclassified];
  return new Map(
    all.map(({ symbol }, index) => [symbol, cells[index] ?? { price: undefined, lotSize: undefined, rate: 1 }]),
  );
}
