import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftView, rowOf } from "../../sheets/drift-view.ts";
import { numberIn } from "../../sheets/rows.ts";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { totalOf } from "./book.ts";
import { afterPlan } from "./changed.ts";
import { type BookFeatures, FREE } from "./features.ts";
import { planOf, tableOf } from "./plan-of.ts";
import { settingsOf } from "./settings.ts";

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
    book: bookOf({ ...FREE, notHeld: false }),
    settings: settingsOf({ "Rebalance to": "Band edge", "Cash reserve": 0 }),
    amount: fc.oneof(fc.constant(0), amounts),
  });

  test("leaves no class out of its band", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        // A band is a minor unit wide at least on either side only where the portfolio is worth something.
        fc.pre(totalOf(book) > 100_000);
        const after = afterPlan(book, planOf("rebalance", book, amount, settings));
        const { classes } = driftView(tableOf("REBAL_DRIFT", after, settings));
        const out = [...classes].filter(([, { Status, Target }]) => Status !== "On target" && Number(Target) > 0.001);
        expect(out).toEqual([]);
      }),
      RUNS,
    );
  });

  test("moves no money between classes when all are in band", () => {
    fc.assert(
      fc.property(cases, ({ book, settings }) => {
        const { classes } = driftView(tableOf("REBAL_DRIFT", book, settings));
        fc.pre([...classes.values()].every(({ Status }) => Status === "On target"));
        const plan = planOf("rebalance", book, 0, settings);
        for (const one of book.classes) {
          const lines = plan.lines.filter(({ assetClass }) => assetClass === one.name);
          const moved = lines.reduce((sum, { change }) => sum + change, 0);
          expect(Math.abs(moved), one.name).toBe(0);
        }
      }),
      RUNS,
    );
  });

  test("brings a class that is out no further than a minor unit inside its edge", () => {
    fc.assert(
      fc.property(cases, ({ book, settings }) => {
        fc.pre(totalOf(book) > 100_000);
        const before = driftView(tableOf("REBAL_DRIFT", book, settings)).classes;
        const plan = planOf("rebalance", book, 0, settings);
        const after = driftView(tableOf("REBAL_DRIFT", afterPlan(book, plan), settings)).classes;
        for (const [name, { Status, Drift, Target }] of before) {
          if (Status === "Overweight" || Status === "Underweight") {
            // Over the target it never goes: no class out of band is brought past what it should have.
            const drift = numberIn(rowOf(after, name), "Drift");
            expect(drift * Math.sign(numberIn({ Drift: Drift ?? 0 }, "Drift")), `${name} ${Target}`).toBeGreaterThan(
              -2 / plan.totalAfter,
            );
          }
        }
      }),
      RUNS,
    );
  });
});
