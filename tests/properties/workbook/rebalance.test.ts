import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftView } from "../../sheets/drift-view.ts";
import { numberIn } from "../../sheets/rows.ts";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { type Book, totalOf } from "./book.ts";
import { afterPlan } from "./changed.ts";
import { type BookFeatures, FREE } from "./features.ts";
import { planOf, tableOf } from "./plan-of.ts";
import { type BookSettings, settingsOf } from "./settings.ts";

const RUNS = { numRuns: 400 };

describe("REBAL_PLAN with nothing in the way", () => {
  const features: BookFeatures = { ...FREE, zeroTargets: true, cash: "held" };
  const cases = fc.record({
    book: bookOf(features),
    settings: settingsOf({ "Rebalance to": "Target", "Cash reserve": 0 }),
    amount: fc.oneof(fc.constant(0), amounts),
  });

  test("brings every class and holding to its target, to a minor unit", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        const plan = planOf("rebalance", book, amount, settings);
        expect([plan.cashLeft, plan.notRaised]).toEqual([0, 0]);
        for (const { row, holding, valueAfter } of plan.lines) {
          if (row.Target !== "") {
            const due = numberIn(row, "Target") * plan.totalAfter;
            expect(Math.abs(valueAfter - due), holding).toBeLessThan(1.001);
          }
        }
        const count = book.classes.reduce((sum, { holdings }) => sum + holdings.length, 0);
        expect(plan.driftAfter).toBeLessThanOrEqual((0.5 * count + 0.001) / plan.totalAfter);
      }),
      RUNS,
    );
  });

  test("does nothing more once it was carried out", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        fc.pre(totalOf(book) + amount > 0);
        const after = afterPlan(book, planOf("rebalance", book, amount, settings));
        const again = planOf("rebalance", after, 0, settings);
        for (const { holding, change } of again.lines) {
          // What an empty target takes goes by values, which the first plan rounded.
          expect(Math.abs(change), holding).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });
});

describe("REBAL_PLAN to the band edge with nothing in the way", () => {
  const cases = fc.record({
    book: bookOf({ ...FREE, notHeld: false, most: 1 }),
    settings: settingsOf({ "Rebalance to": "Band edge", "Cash reserve": 0 }),
    amount: fc.oneof(fc.constant(0), amounts),
  });
  const statuses = (book: Book, settings: BookSettings) =>
    [...driftView(tableOf("REBAL_DRIFT", book, settings)).classes.values()].map(({ Status }) => Status);

  test("leaves no class out of its band", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        // Every band is a few minor units wide.
        fc.pre(totalOf(book) > 100_000);
        const after = afterPlan(book, planOf("rebalance", book, amount, settings));
        expect(new Set(statuses(after, settings))).toEqual(new Set(["On target"]));
      }),
      RUNS,
    );
  });

  test("does nothing when all classes are in band", () => {
    const calm = fc
      .record({ book: cases, width: fc.constantFrom("40%", 0.6) })
      .map(({ book: { book, settings }, width }): { book: Book; settings: BookSettings } => ({
        book: { ...book, classes: book.classes.map((one) => ({ ...one, min: undefined, max: undefined })) },
        settings: { ...settings, Band: "Absolute", "Absolute band": width },
      }));
    fc.assert(
      fc.property(calm, ({ book, settings }) => {
        fc.pre(statuses(book, settings).every((status) => status === "On target"));
        expect(planOf("rebalance", book, 0, settings).changeByHolding).toEqual(
          new Map(settings["Show all"] ? book.classes.map(({ holdings }) => [holdings[0]?.symbol, 0]) : []),
        );
      }),
      RUNS,
    );
  });
});
