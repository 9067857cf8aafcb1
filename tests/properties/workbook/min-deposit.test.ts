import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftView } from "../../sheets/drift-view.ts";
import { numberIn, unitsOf } from "../../sheets/rows.ts";
import { bookOf } from "./arbitrary-book.ts";
import { type Book, classValueOf, heldValueOf, totalOf } from "./book.ts";
import { afterPlan } from "./changed.ts";
import { type BookFeatures, FREE } from "./features.ts";
import { planOf, tableOf } from "./plan-of.ts";
import { settingsOf } from "./settings.ts";

const features: BookFeatures = { ...FREE, fill: false, scaledSums: false };
const cases = fc.record({ book: bookOf(features), settings: settingsOf({ "Cash reserve": 0, Cash: "Keep" }) });

/** Value and target of everything that has one; targets in millionths of a billionth, exact. */
function partsOf(book: Book): readonly { readonly value: bigint; readonly share: bigint; readonly whole: bigint }[] {
  const ofClasses = book.classes.reduce((sum, { target = 0 }) => sum + target, 0);
  return book.classes.flatMap((one) => {
    const ofClass = one.holdings.reduce((sum, { target = 0 }) => sum + target, 0);
    const share = BigInt(one.target ?? 0);
    const whole = BigInt(ofClasses);
    const own = { value: BigInt(classValueOf(one)), share, whole };
    const holdings = one.holdings.map((holding) => ({
      value: BigInt(heldValueOf(holding)),
      share: share * BigInt(book.oneLevel || one.name === "Cash" ? 1 : (holding.target ?? 0)),
      whole: whole * BigInt(book.oneLevel || one.name === "Cash" ? 1 : ofClass),
    }));
    return [own, ...holdings];
  });
}

/** The smallest whole D with value ≤ share ÷ whole × (V + D) for every part, in whole numbers throughout. */
function smallestDeposit(book: Book): number {
  const total = BigInt(totalOf(book));
  const needed = partsOf(book).map(({ value, share, whole }) => (value * whole + share - 1n) / share - total);
  return Number(needed.reduce((most, one) => (one > most ? one : most), 0n));
}

describe("REBAL_MIN_DEPOSIT", () => {
  test("is the smallest amount that no value exceeds its target of, counted in whole numbers", () => {
    fc.assert(
      fc.property(cases, ({ book, settings }) => {
        const [[answer] = []] = tableOf("REBAL_MIN_DEPOSIT", book, settings);
        expect(answer).toBe(smallestDeposit(book) / 10 ** book.decimals);
      }),
      { numRuns: 1000 },
    );
  });

  test("deposited, brings everything to its target to a minor unit; some less does not", () => {
    fc.assert(
      fc.property(cases, ({ book, settings }) => {
        const [[answer] = []] = tableOf("REBAL_MIN_DEPOSIT", book, settings);
        const deposit = unitsOf(Number(answer), book.decimals);
        const gaps = (amount: number) => {
          const after = afterPlan(book, planOf("deposit", book, amount, settings));
          const { classes, holdings } = driftView(tableOf("REBAL_DRIFT", after, settings));
          return [...classes.values(), ...holdings.values()].map((row) => unitsOf(numberIn(row, "Gap"), book.decimals));
        };
        expect(Math.max(...gaps(deposit).map(Math.abs))).toBeLessThanOrEqual(5);
        const least = Math.min(...partsOf(book).map(({ share, whole }) => Number(share) / Number(whole)));
        const less = deposit - Math.ceil(7 / least);
        fc.pre(less >= 0);
        expect(Math.max(...gaps(less).map(Math.abs))).toBeGreaterThan(5);
      }),
      { numRuns: 300 },
    );
  });
});
