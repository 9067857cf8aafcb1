import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../../core/run.ts";
import { driftView } from "../../sheets/drift-view.ts";
import { planView } from "../../sheets/plan-view.ts";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { holdingsCells, targetsCells } from "./book.ts";
import { evened } from "./changed.ts";
import { EVERYTHING } from "./features.ts";
import { permutationOf } from "./permute.ts";
import { countedTotal } from "./plan-of.ts";
import { settingsCells, settingsOf, settingsText } from "./settings.ts";

const random = bookOf(EVERYTHING);
const books = fc.oneof(random, random.map(evened));
const cases = fc
  .record({ book: books, settings: settingsOf(), amount: amounts })
  .filter(({ book, settings }) => countedTotal(book, settings) > 0)
  .chain((one) =>
    fc.record({
      book: fc.constant(one.book),
      settings: fc.constant(one.settings),
      amount: fc.constant(one.amount),
      holdings: permutationOf(holdingsCells(one.book)),
      targets: permutationOf(targetsCells(one.book)),
    }),
  );

describe("the order of rows and columns of both ranges, and how settings are passed", () => {
  test.each(["DEPOSIT_PLAN", "WITHDRAWAL_PLAN", "REBAL_PLAN"])("never changes an amount of %s", (name) => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount, holdings, targets }) => {
        const money = amount / 10 ** book.decimals;
        const range = settingsCells(settings, book.decimals);
        const text = settingsText(settings, book.decimals);
        const plan = planView(run(name, holdingsCells(book), targetsCells(book), money, range), book.decimals);
        const permuted = planView(run(name, holdings, targets, money, text), book.decimals);
        const sorted = (changes: ReadonlyMap<string, number>) =>
          [...changes].sort(([one], [other]) => (one < other ? -1 : 1));
        expect(sorted(permuted.changeByHolding)).toEqual(sorted(plan.changeByHolding));
        expect([permuted.cashLeft, permuted.notRaised, permuted.total, permuted.totalAfter]).toEqual([
          plan.cashLeft,
          plan.notRaised,
          plan.total,
          plan.totalAfter,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test("never changes a value, a target, a drift or a status of REBAL_DRIFT", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, holdings, targets }) => {
        const range = settingsCells(settings, book.decimals);
        const drift = driftView(run("REBAL_DRIFT", holdingsCells(book), targetsCells(book), range));
        const permuted = driftView(run("REBAL_DRIFT", holdings, targets, range));
        for (const rows of ["classes", "holdings"] as const) {
          expect(Object.fromEntries(permuted[rows])).toEqual(Object.fromEntries(drift[rows]));
        }
        expect([permuted.total.Value, permuted.total.Status]).toEqual([drift.total.Value, drift.total.Status]);
      }),
      { numRuns: 300 },
    );
  });
});
