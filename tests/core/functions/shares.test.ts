import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal } from "../../../core/cells/decimal.ts";
import { run } from "../run.ts";

/** Whole cents ÷ price, cut to millionths, in decimal throughout. */
function sharesFor(cents: number, price: number): number {
  return new Decimal(cents).div(100).div(price).toDecimalPlaces(6, Decimal.ROUND_DOWN).toNumber();
}

test("DEPOSIT_PLAN gives amount ÷ price cut to 6 decimals, also where it is a whole number of shares", () => {
  const cents = fc.integer({ min: 1, max: 1e11 });
  const price = fc.oneof(
    fc.integer({ min: 1, max: 1e7 }).map((units) => units / 100),
    fc.integer({ min: 1, max: 1e9 }).map((units) => units / 1e6),
    fc.constantFrom(0.1, 0.3, 1, 3, 7, 0.01, 1e-6),
  );
  fc.assert(
    fc.property(cents, price, (amount, unitPrice) => {
      const holdings = [
        ["Holding", "Asset class", "Quantity", "Price"],
        ["A", "Stocks", 0, unitPrice],
      ];
      const plan = run("DEPOSIT_PLAN", holdings, [["Stocks", 1]], amount / 100);
      expect(plan[1]?.[3]).toBe(sharesFor(amount, unitPrice));
    }),
    { numRuns: 3_000 },
  );
});
