import fc from "fast-check";
import type { BookHolding } from "./book.ts";
import type { HoldingFeatures } from "./features.ts";

/** Values in minor units: nothing, a few cents, or up to ten million of the smallest unit. */
export const values: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000_000 }) },
);

/** Amounts of a deposit or withdrawal, minor units. */
export const amounts: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 1_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 100_000_000 }) },
);

const short = fc.integer({ min: -20_000, max: -1 });
const tradings = fc.constantFrom(
  "" as const,
  "" as const,
  "" as const,
  "no buy" as const,
  "no sell" as const,
  "locked" as const,
);

/** A random holding in one to three accounts, or not held at all; targets are given to it later. */
export function holdingOf(symbol: string, { locks, shorts, notHeld }: HoldingFeatures): fc.Arbitrary<BookHolding> {
  const row = (value: fc.Arbitrary<number>) => fc.record({ account: fc.constantFrom("", "Main", "Joint"), value });
  const held: fc.Arbitrary<BookHolding["rows"]> = fc.array(row(values), { minLength: 1, maxLength: 3 });
  const ways = [
    { weight: 15, arbitrary: held },
    ...(notHeld ? [{ weight: 2, arbitrary: fc.constant([]) }] : []),
    ...(shorts ? [{ weight: 1, arbitrary: fc.tuple(row(short)) }] : []),
  ];
  return fc.record({
    symbol: fc.constant(symbol),
    rows: fc.oneof(...ways),
    target: fc.constant(undefined),
    trading: locks ? tradings : fc.constant("" as const),
    price: fc.option(fc.constantFrom(1, 12.5, 99.99, 0.37), { nil: undefined }),
  });
}
