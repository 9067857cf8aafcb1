import fc from "fast-check";
import { type ModelTerms, WHOLE } from "./model.ts";

/** Names that repeat each other in another spelling, mean something else in a sheet, or look like a number or a formula. */
export const STRATEGY_NAMES = ["Growth", "Calm", "growth ", "Income & co", "007", "=1+1", "All portfolio", "Total", ""];
export const CLASS_NAMES = [
  "Stocks",
  "US stocks",
  "usstocks",
  "Bonds",
  "Gold",
  "Real estate",
  "Größe",
  "#REF!",
  "60/40",
];
export const SYMBOLS = ["VTI", "VXUS", "vti", "BND", "007", "Fund A, B", "n/a", "IE00B4L5Y983", "X 1"];
export const IDS = ["", "", "US9229087690", "007", "7", "IE00B4L5Y983", "VTI"];

const weight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => BigInt(hundredths) * 100_000_000n) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: WHOLE }) },
  { weight: 1, arbitrary: fc.constantFrom(-1n, WHOLE + 1n, WHOLE, 0n) },
);

/** What a person decides about a target; now and then outside its own band, or out of range. */
export const terms: fc.Arbitrary<ModelTerms> = fc
  .record({
    target: fc.option(weight, { nil: undefined, freq: 6 }),
    band: fc.option(fc.bigInt({ min: 0n, max: 400_000_000_000n }), { nil: undefined, freq: 2 }),
    isOutside: fc.integer({ min: 0, max: 12 }).map((one) => one === 0),
    isPinned: fc.boolean(),
  })
  .map(({ target, band, isOutside, isPinned }) => {
    const middle = target || WHOLE / 2n;
    const least = band === undefined || middle <= band ? undefined : middle - band;
    const most = band === undefined || middle + band > WHOLE ? undefined : middle + band;
    return { target, min: isOutside ? most : least, max: isOutside ? least : most, isPinned };
  });

/** Numbers that choose among what there is. */
export const seeds = fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 });
