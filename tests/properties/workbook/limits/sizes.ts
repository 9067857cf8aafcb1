import fc from "fast-check";
import type { BookHolding } from "../book.ts";
import { evened } from "../changed.ts";
import { EVERYTHING } from "../features.ts";
import type { Flow } from "../plan-of.ts";
import { limitBookOf } from "./arbitrary-limit-book.ts";
import type { LimitBook } from "./limit-book.ts";

const ALL = { ...EVERYTHING, minMax: false, most: 3 };
const OPEN = { ...ALL, locks: false, shorts: false, untargeted: false, zeroTargets: false };

const SMALL = {
  decimals: 0 as const,
  valuesBelow: 61,
  prices: [1, 2, 3, 5, 7, 11, 13, 17, 2.5, 3.7, 0.4, 400],
  lotSizes: [undefined, undefined, undefined, 0, 1, 2, 0.5],
  most: 6,
};

const CENTS = {
  decimals: 2 as const,
  valuesBelow: 10_000,
  prices: [3.33, 7.01, 12.5, 17.49, 21, 29.99],
  lotSizes: [undefined, 1, 2],
  most: 5,
};

/** Workbooks in whole units, so small that holdings of any amount can be tried unit by unit. */
export const smallBooks: fc.Arbitrary<LimitBook> = fc.oneof(
  limitBookOf({ ...SMALL, features: ALL }),
  limitBookOf({ ...SMALL, features: OPEN }),
);

/** The same workbooks with equal targets, prices and lot sizes and hardly any values, so that most choices are ties. */
export const evenBooks: fc.Arbitrary<LimitBook> = fc
  .record({ sheet: smallBooks, price: fc.constantFrom(3, 5, 2.5), lotSize: fc.constantFrom(undefined, 1, 2) })
  .map(({ sheet, price, lotSize }): LimitBook => {
    const book = evened(sheet.book);
    const small = (holding: BookHolding): BookHolding => ({
      ...holding,
      rows: holding.rows.map(({ account, value }) => ({ account, value: value > 1000 ? 20 : 6 })),
    });
    return {
      ...sheet,
      book: {
        ...book,
        classes: book.classes.map((one) => ({ ...one, holdings: one.holdings.map(small) })),
        unclassified: book.unclassified.map(small),
      },
      shares: new Map([...sheet.shares.keys()].map((symbol) => [symbol, { price, lotSize, rate: 1 }])),
    };
  });

/** Workbooks in cents in which everything that takes an order trades in lots. */
export const centBooks: fc.Arbitrary<LimitBook> = limitBookOf({
  ...CENTS,
  features: { ...OPEN, emptyClasses: false, cashTarget: false, locks: true },
});

/** Amounts of a flow, minor units: small ones and larger ones, of a rebalance also none and below 0. */
export function amountsOf(flow: Flow, small: number): fc.Arbitrary<number> {
  const amount = fc.oneof(fc.integer({ min: 0, max: small }), fc.integer({ min: 1, max: 5 * small }));
  return flow === "rebalance"
    ? fc.oneof(
        { weight: 2, arbitrary: fc.constant(0) },
        { weight: 2, arbitrary: amount },
        { weight: 1, arbitrary: amount.map((one) => 0 - one) },
      )
    : amount;
}

/** Workbooks as people have them, of up to 30 holdings with a target. */
export const largeBooks: fc.Arbitrary<LimitBook> = limitBookOf({
  features: { ...ALL, most: 9 },
  decimals: 2,
  valuesBelow: 1_000_000,
  prices: [4.37, 27.5, 33.33, 61.01, 99.99, 104.25, 250, 301.5, 0.004],
  lotSizes: [undefined, undefined, undefined, 1, 0, 10, 0.001],
  most: 30,
});
