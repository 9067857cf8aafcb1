import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftView } from "../../sheets/drift-view.ts";
import { CHOOSE, type PlanView } from "../../sheets/plan-view.ts";
import { numberIn } from "../../sheets/rows.ts";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { afterPlan, scaled } from "./changed.ts";
import { type BookFeatures, EVERYTHING } from "./features.ts";
import { countedTotal, FLOWS, planOf, tableOf } from "./plan-of.ts";
import { settingsOf } from "./settings.ts";

const RUNS = { numRuns: 400 };

/** Changes by holding; a class's first new holding stands for the line that was to choose it. */
function changesOf(plan: PlanView): ReadonlyMap<string, number> {
  return new Map([...plan.changeByHolding].map(([name, change]) => [name.replace(` ${CHOOSE}`, "NEW"), change]));
}

describe("scaling", () => {
  const factor = 1000;
  const noReserve = settingsOf({ "Cash reserve": 0 });

  test.each(FLOWS)("all money by 1000 scales every amount of a %s, to a minor unit", (flow) => {
    const cases = fc.record({ book: bookOf(EVERYTHING), settings: noReserve, amount: amounts });
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        fc.pre(countedTotal(book, settings) > 0);
        const plan = planOf(flow, book, amount, settings);
        const large = planOf(flow, scaled(book, factor), amount * factor, settings);
        // One unit for settling; another for the edge of a band, which is one unit inside whatever the scale.
        const slack = settings["Rebalance to"] === "Band edge" ? 3 : 1;
        for (const name of new Set([...plan.changeByHolding.keys(), ...large.changeByHolding.keys()])) {
          const ideal = (large.changeByHolding.get(name) ?? 0) / factor;
          expect(Math.abs((plan.changeByHolding.get(name) ?? 0) - ideal), name).toBeLessThanOrEqual(slack + 1 / factor);
        }
      }),
      RUNS,
    );
  });
});

describe("two deposits", () => {
  // What an empty target takes goes by values, which the first deposit rounds; and a reserve is kept of each deposit.
  const features: BookFeatures = { ...EVERYTHING, fill: false, cash: "held" };
  const settings = settingsOf({ Method: "Balanced", "Cash reserve": 0, Cash: "Keep" });

  test("one after the other buy what their sum buys, to a few minor units a line", () => {
    const cases = fc.record({ book: bookOf(features), settings, first: amounts, second: amounts });
    fc.assert(
      fc.property(cases, ({ book, settings, first, second }) => {
        fc.pre(countedTotal(book, settings) > 0);
        const one = planOf("deposit", book, first, settings);
        const two = planOf("deposit", afterPlan(book, one), second, settings);
        const both = planOf("deposit", book, first + second, settings);
        const [changesOne, changesTwo, changesBoth] = [changesOf(one), changesOf(two), changesOf(both)];
        for (const name of new Set([...changesOne.keys(), ...changesTwo.keys(), ...changesBoth.keys()])) {
          const apart = (changesOne.get(name) ?? 0) + (changesTwo.get(name) ?? 0);
          expect(Math.abs(apart - (changesBoth.get(name) ?? 0)), name).toBeLessThanOrEqual(3);
        }
        expect(one.cashLeft + two.cashLeft).toBe(both.cashLeft);
      }),
      RUNS,
    );
  });

  test("the larger never buys less of anything, to a minor unit", () => {
    const cases = fc.record({
      book: bookOf(EVERYTHING),
      settings: settingsOf({ Method: "Balanced" }),
      amount: amounts,
      more: fc.oneof(fc.integer({ min: 1, max: 10 }), amounts),
    });
    fc.assert(
      fc.property(cases, ({ book, settings, amount, more }) => {
        fc.pre(countedTotal(book, settings) > 0);
        const small = planOf("deposit", book, amount, settings);
        const large = planOf("deposit", book, amount + more, settings);
        for (const [name, change] of small.changeByHolding) {
          expect(large.changeByHolding.get(name) ?? 0, name).toBeGreaterThanOrEqual(change - 1);
        }
      }),
      RUNS,
    );
  });
});

describe("portfolio drift", () => {
  const features: BookFeatures = { ...EVERYTHING, locks: false, shorts: false, cash: "held" };

  test("after a deposit never exceeds that before", () => {
    const cases = fc.record({
      book: bookOf(features),
      settings: settingsOf({ "Cash reserve": 0, Unclassified: "Include" }),
      amount: amounts,
    });
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        const before = numberIn(driftView(tableOf("REBAL_DRIFT", book, settings)).total, "Drift");
        const plan = planOf("deposit", book, amount, settings);
        expect(plan.driftAfter).toBeLessThanOrEqual(before + (plan.lines.length + 1) / plan.totalAfter);
      }),
      RUNS,
    );
  });
});
