import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../../core/run.ts";
import { CHOOSE, planView } from "../../sheets/plan-view.ts";
import { numberIn, rowsOf, textIn, unitsOf } from "../../sheets/rows.ts";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { EVERYTHING } from "./features.ts";
import { countedTotal, FLOWS, planTableOf } from "./plan-of.ts";
import { settingsOf } from "./settings.ts";

const cases = fc.record({ book: bookOf(EVERYTHING), settings: settingsOf(), amount: amounts });

describe.each(FLOWS)("BROKER_ORDERS of a %s", (flow) => {
  test("has every order of the plan, with its amount, shares and price, and nothing else", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        fc.pre(countedTotal(book, settings) > 0);
        const table = planTableOf(flow, book, amount, settings);
        const due = planView(table, book.decimals)
          .lines.filter(
            ({ holding, change, assetClass }) => holding !== CHOOSE && change !== 0 && assetClass !== "Cash",
          )
          .map(({ holding, change, row }) => [
            change > 0 ? "Buy" : "Sell",
            holding,
            Math.abs(change),
            row.Shares,
            row.Price,
          ]);
        const orders = rowsOf(run("BROKER_ORDERS", table)).map((row) => [
          textIn(row, "Action"),
          textIn(row, "Symbol"),
          unitsOf(numberIn(row, "Amount"), book.decimals),
          row.Shares,
          row["Limit price"],
        ]);
        expect(orders).toEqual(due);
        const lines = run("BROKER_ORDERS", table, "Tab-separated").slice(1);
        expect(lines.map(([line]) => String(line).split("\t").slice(0, 2))).toEqual(
          due.map((order) => order.slice(0, 2)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("refuses a plan that lost one of its orders", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ book, settings, amount }, which) => {
        fc.pre(countedTotal(book, settings) > 0);
        const table = planTableOf(flow, book, amount, settings);
        const lines = planView(table, book.decimals).lines;
        const lost = lines[which % Math.max(1, lines.length)];
        fc.pre(lost !== undefined && lost.change !== 0);
        const cut = table.filter((_, index) => index !== 1 + (which % lines.length));
        expect(() => run("BROKER_ORDERS", cut)).toThrow("the rows add up to");
      }),
      { numRuns: 100 },
    );
  });
});
