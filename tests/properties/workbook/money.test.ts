import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { EVERYTHING } from "./features.ts";
import { countedTotal, FLOWS, planOf } from "./plan-of.ts";
import { settingsOf } from "./settings.ts";
import { tradablesIn } from "./tradable.ts";

const RUNS = { numRuns: 300 };
const books = bookOf(EVERYTHING);

describe.each(FLOWS)("money of a %s", (flow) => {
  const money =
    flow === "rebalance"
      ? fc.oneof(
          fc.constant(0),
          amounts,
          amounts.map((amount) => -amount),
        )
      : amounts;
  const cases = fc
    .record({ book: books, settings: settingsOf(), amount: money })
    .filter(({ book, settings, amount }) => countedTotal(book, settings) + Math.min(0, amount) > 0);
  const sign = flow === "withdrawal" ? -1 : 1;

  test("orders, cash left and what was not raised add up to the minor unit", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        const plan = planOf(flow, book, amount, settings);
        const changes = plan.lines.reduce((sum, { change }) => sum + change, 0);
        expect(changes + plan.cashLeft - plan.notRaised).toBe(sign * plan.total + 0);
        const cash = tradablesIn(book).filter(({ holding }) => holding.symbol === "Cash");
        const invested = flow === "deposit" && settings.Cash === "Invest" ? Math.max(0, cash[0]?.value ?? 0) : 0;
        expect(plan.total).toBeGreaterThanOrEqual(amount);
        expect(plan.total).toBeLessThanOrEqual(amount + invested);
        expect(plan.totalAfter).toBe(countedTotal(book, settings) + sign * amount + plan.notRaised);
        expect(Math.min(plan.cashLeft, plan.notRaised)).toBe(0);
      }),
      RUNS,
    );
  });

  test("every order is one that the holding's target and locks allow, and no more than there is", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        const plan = planOf(flow, book, amount, settings);
        for (const { holding, value, isPool, mayBeBought, mayBeSold } of tradablesIn(book)) {
          const change = plan.changeByHolding.get(holding.symbol) ?? 0;
          const canSell = flow !== "deposit" && (mayBeSold || isPool) ? Math.max(0, value) : 0;
          const most = isPool ? Math.max(0, -value) : 0;
          const canBuy = flow !== "withdrawal" && mayBeBought ? Number.POSITIVE_INFINITY : most;
          expect(change, holding.symbol).toBeGreaterThanOrEqual(0 - canSell);
          expect(change, holding.symbol).toBeLessThanOrEqual(flow === "withdrawal" ? 0 : canBuy);
        }
      }),
      RUNS,
    );
  });

  test("each line's value after is its value and its change", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        const plan = planOf(flow, book, amount, settings);
        const valueBySymbol = new Map(tradablesIn(book).map(({ holding, value }) => [holding.symbol, value]));
        for (const { holding, change, valueAfter } of plan.lines) {
          expect(valueAfter, holding).toBe((valueBySymbol.get(holding) ?? 0) + change);
        }
      }),
      RUNS,
    );
  });
});

describe("what stands in the way", () => {
  test("a withdrawal falls short only when all that may be sold is sold", () => {
    const cases = fc.record({
      book: bookOf({ ...EVERYTHING, shorts: false }),
      settings: settingsOf(),
      amount: amounts,
    });
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        fc.pre(countedTotal(book, settings) > 0);
        const plan = planOf("withdrawal", book, amount, settings);
        const reserve = Number(settings["Cash reserve"] ?? 0) * 10 ** book.decimals;
        const left = tradablesIn(book).reduce((sum, { holding, value, isPool, mayBeSold }) => {
          const after = value + (plan.changeByHolding.get(holding.symbol) ?? 0);
          const pool = isPool ? Math.max(0, after - reserve) : 0;
          return sum + (mayBeSold ? after : pool);
        }, 0);
        expect(Math.min(plan.notRaised, left)).toBe(0);
      }),
      RUNS,
    );
  });

  test("a deposit leaves cash only for the reserve, or when nothing may be bought", () => {
    const cases = fc.record({ book: books, settings: settingsOf({ "Cash reserve": 0 }), amount: amounts });
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        fc.pre(countedTotal(book, settings) > 0);
        const plan = planOf("deposit", book, amount, settings);
        const canBuy = tradablesIn(book).some(({ mayBeBought }) => mayBeBought);
        const canChoose = book.classes.some(({ holdings, target }) => holdings.length === 0 && (target ?? 0) > 0);
        expect(plan.cashLeft === 0 || !(canBuy || canChoose)).toBe(true);
      }),
      RUNS,
    );
  });
});
