import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../../core/index.ts";
import { driftView } from "../../sheets/drift-view.ts";
import { numberIn } from "../../sheets/rows.ts";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { EVERYTHING } from "./features.ts";
import { countedTotal, tableOf } from "./plan-of.ts";
import { settingsOf } from "./settings.ts";
import { expectTable } from "./well-formed.ts";

const cases = fc
  .record({ book: bookOf(EVERYTHING), settings: settingsOf(), amount: amounts })
  .filter(({ book, settings }) => countedTotal(book, settings) > 0);
const ofWorkbooks = FUNCTIONS.filter(({ name }) => name !== "BROKER_ORDERS");

describe("results", () => {
  test.each(ofWorkbooks)("$name gives a rectangular table with its documented header and no empty value", (one) => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        const money = one.parameters.some(({ kind }) => kind === "amount") ? [amount / 10 ** book.decimals] : [];
        expectTable(tableOf(one.name, book, settings, ...money), one);
      }),
      { numRuns: 200 },
    );
  });

  test("REBAL_DRIFT adds up: values, weights, targets, gaps and half of all drifts", () => {
    fc.assert(
      fc.property(cases, ({ book, settings }) => {
        const { classes, total } = driftView(tableOf("REBAL_DRIFT", book, settings));
        const rows = [...classes.values()];
        const sum = (column: string) => rows.reduce((running, row) => running + Number(row[column]), 0);
        expect(sum("Value")).toBeCloseTo(numberIn(total, "Value"), 6);
        expect(sum("Weight")).toBeCloseTo(1, 9);
        expect(sum("Target")).toBeCloseTo(1, 9);
        const drift = rows.reduce((running, row) => running + Math.abs(Number(row.Drift)), 0) / 2;
        expect(numberIn(total, "Drift")).toBeCloseTo(drift, 9);
        for (const row of rows.filter(({ Target }) => Target !== "")) {
          expect(numberIn(row, "Drift")).toBeCloseTo(numberIn(row, "Weight") - numberIn(row, "Target"), 9);
          const gap = numberIn(row, "Target") * numberIn(total, "Value") - numberIn(row, "Value");
          expect(Math.abs(numberIn(row, "Gap") - gap)).toBeLessThanOrEqual(0.5001 / 10 ** book.decimals);
        }
      }),
      { numRuns: 300 },
    );
  });
});
