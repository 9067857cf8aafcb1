import fc from "fast-check";
import { expect, test } from "vitest";
import { curveView, planView, smallestDeposit } from "../../../core/view/index.ts";
import { bookOf } from "../../properties/workbook/arbitrary-book.ts";
import { amounts } from "../../properties/workbook/arbitrary-holding.ts";
import { EVERYTHING } from "../../properties/workbook/features.ts";
import { countedTotal, FLOWS, planTableOf, tableOf } from "../../properties/workbook/plan-of.ts";
import { settingsOf } from "../../properties/workbook/settings.ts";
import { driftView } from "../../sheets/drift-view.ts";
import { planView as planInTable } from "../../sheets/plan-view.ts";
import { type Row, rowsOf } from "../../sheets/rows.ts";
import { inputsOf } from "./inputs-of.ts";

const cases = fc
  .record({ book: bookOf(EVERYTHING), settings: settingsOf(), amount: amounts })
  .filter(({ book, settings }) => countedTotal(book, settings) > 0);

/** What stands in the Holding column of a class in which none is chosen yet. */
const CHOOSE = "(choose a holding)";

function sumOf(rows: readonly Row[], label: string, column: string): number {
  const found = rows.filter((row) => row["Asset class"] === label && row.Holding === "");
  return found.reduce((sum, row) => sum + Number(row[column]), 0);
}

test.each(FLOWS)("the plan of a %s has the figures of its formula", (flow) => {
  fc.assert(
    fc.property(cases, ({ book, settings, amount }) => {
      const table = planTableOf(flow, book, amount, settings);
      const rows = rowsOf(table);
      const expected = planInTable(table, book.decimals);
      const unit = 10 ** book.decimals;
      const view = planView(inputsOf(book, settings), flow, amount / unit);
      const shown = [...view.orders, ...view.others];
      expect(
        shown.map(({ assetClass, holding, amount: money }) => [assetClass, holding, Math.round(money * unit)]).sort(),
      ).toEqual(
        expected.lines
          .filter(({ change }) => change !== 0)
          .map(({ assetClass, holding, change }) => [assetClass, holding === CHOOSE ? "" : holding, change])
          .sort(),
      );
      for (const { assetClass, holding, shares, price, currency, reason } of shown) {
        const row = rows.find((one) => one["Asset class"] === assetClass && one.Holding === (holding || CHOOSE));
        expect([shares ?? "", price ?? "", currency, reason]).toEqual([
          row?.Shares,
          row?.Price,
          row?.Currency,
          row?.Reason,
        ]);
      }
      const amountColumn = { deposit: "Buy", withdrawal: "Sell", rebalance: "Amount" }[flow];
      expect(view.fees).toBe(sumOf(rows, "Fees", amountColumn));
      expect(view.cashLeft).toBe(sumOf(rows, "Cash left", amountColumn));
      expect(view.notRaised).toBe(sumOf(rows, "Not raised", amountColumn));
      expect(view.amount).toBe(amount / unit);
      expect(Math.round(view.valueAfter * unit)).toBe(expected.totalAfter);
      expect(view.driftAfter ?? 0).toBe(expected.driftAfter);
      expect(view.notes.join("; ")).toBe(expected.notes);
    }),
    { numRuns: 150 },
  );
});

test.each(FLOWS)("a %s starts from the weights and the drift of REBAL_DRIFT", (flow) => {
  fc.assert(
    fc.property(cases, ({ book, settings, amount }) => {
      const { classes, total } = driftView(tableOf("REBAL_DRIFT", book, settings));
      const view = planView(inputsOf(book, settings), flow, amount / 10 ** book.decimals);
      expect(view.driftBefore).toBe(total.Drift);
      expect(view.classes.map(({ name, weight, target }) => [name, weight, target ?? ""])).toEqual(
        [...classes].map(([name, row]) => [name, row.Weight, row.Target]),
      );
    }),
    { numRuns: 100 },
  );
});

test.each(FLOWS)("the weights after a %s and the cash left are the whole portfolio, and give its drift", (flow) => {
  fc.assert(
    fc.property(cases, ({ book, settings, amount }) => {
      const view = planView(inputsOf(book, settings), flow, amount / 10 ** book.decimals);
      if (view.valueAfter > 0) {
        const sum = view.classes.reduce((running, { weightAfter }) => running + weightAfter, 0);
        expect(sum + view.cashLeft / view.valueAfter).toBeCloseTo(1, 9);
        const off = view.classes.map(({ weightAfter, target }) => (target === undefined ? 0 : weightAfter - target));
        const drift = off.reduce((running, one) => running + Math.abs(one), 0) / 2;
        expect(drift).toBeCloseTo(view.driftAfter ?? -1, 9);
      }
    }),
    { numRuns: 300 },
  );
});

test("a curve has the figures of DEPOSIT_CURVE", () => {
  fc.assert(
    fc.property(cases, ({ book, settings, amount }) => {
      const money = amount / 10 ** book.decimals;
      const rows = rowsOf(tableOf("DEPOSIT_CURVE", book, settings, money));
      expect(curveView(inputsOf(book, settings), money).map(({ orders, drift }) => [orders, drift ?? ""])).toEqual(
        rows.map((row) => [row.Orders, row["Drift after"]]),
      );
    }),
    { numRuns: 100 },
  );
});

test("the smallest deposit is that of REBAL_MIN_DEPOSIT", () => {
  fc.assert(
    fc.property(cases, ({ book, settings }) => {
      const smallest = smallestDeposit(inputsOf(book, settings));
      expect(tableOf("REBAL_MIN_DEPOSIT", book, settings)).toEqual([
        ["amount" in smallest ? smallest.amount : `Not reachable: ${smallest.notReachable}`],
      ]);
    }),
    { numRuns: 300 },
  );
});

test("an excluded holding takes no order", () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...FLOWS), ({ book, settings, amount }, flow) => {
      const inputs = inputsOf(book, settings);
      const [first] = planView(inputs, flow, amount / 10 ** book.decimals).orders;
      const without = planView({ ...inputs, excluded: new Set([first?.id ?? ""]) }, flow, amount / 10 ** book.decimals);
      expect(without.orders.map(({ id }) => id)).not.toContain(first?.id ?? "");
    }),
    { numRuns: 100 },
  );
});
