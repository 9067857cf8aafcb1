import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { bookOf } from "../../properties/workbook/arbitrary-book.ts";
import { amounts } from "../../properties/workbook/arbitrary-holding.ts";
import { totalOf } from "../../properties/workbook/book.ts";
import { afterPlan } from "../../properties/workbook/changed.ts";
import { FREE } from "../../properties/workbook/features.ts";
import { planOf, tableOf } from "../../properties/workbook/plan-of.ts";
import { settingsOf } from "../../properties/workbook/settings.ts";
import { driftView } from "../../sheets/drift-view.ts";
import { planView } from "../../sheets/plan-view.ts";
import { sheet } from "./sheet.ts";

describe("a deposit smaller than what is below 0", () => {
  test("goes to negative cash that has a target, and nothing is 'not raised'", () => {
    // Cash −500 with target 10%: the 100 bring it to −400.
    const holdings = sheet("Holding | Asset class | Value\nVTI | Stocks | 1000\nCash | Cash | -500");
    const targets = sheet("Asset class | Target\nStocks | 90%\nCash | 10%");
    expect(columns(run("DEPOSIT_PLAN", holdings, targets, 100), "Asset class", "Buy", "Value after")).toEqual([
      ["Cash", 100, -400],
      ["Total", 100, 600],
    ]);
  });

  test("never buys more than itself into a class that a short makes negative", () => {
    // X is worth 50 − 100 = −50 against 10%: all 10 go to A.
    const holdings = sheet("Holding | Asset class | Value\nA | X | 50\nS | X | -100\nB | Y | 1000");
    const targets = sheet("Asset class | Target\nX | 10%\nY | 90%");
    expect(columns(run("DEPOSIT_PLAN", holdings, targets, 10), "Asset class", "Buy")).toEqual([
      ["X", 10],
      ["Total", 10],
    ]);
  });
});

describe("REBAL_MIN_DEPOSIT", () => {
  test("is 0 for a portfolio on targets that were scaled to 100%", () => {
    // Nine classes of 100 each at 11.11%, which is scaled to a ninth.
    const names = [..."ABCDEFGHI"];
    const holdings = [["Holding", "Value"], ...names.map((name) => [name, 100])];
    const targets = [["Holding", "Target"], ...names.map((name) => [name, "11.11%"])];
    expect(run("REBAL_MIN_DEPOSIT", holdings, targets)).toEqual([[0]]);
  });

  test("is 0 for one class whose holdings have no targets of their own", () => {
    const holdings = sheet("Holding | Asset class | Value\nA | X | 1\nB | X | 1\nC | X | 1");
    expect(run("REBAL_MIN_DEPOSIT", holdings, sheet("Asset class | Target\nX | 100%"))).toEqual([[0]]);
  });

  test("with Cash = Invest counts on the cash above its target that the deposit spends", () => {
    // Cash 100 of 150 against 50%: a deposit of 0 already places 25 of it, and both are on target.
    const holdings = sheet("Holding | Asset class | Value\nVTI | Stocks | 50\nCash | Cash | 100");
    const targets = sheet("Asset class | Target\nStocks | 50%\nCash | 50%");
    expect(run("REBAL_MIN_DEPOSIT", holdings, targets, "Cash=Invest")).toEqual([[0]]);
  });
});

describe("bands", () => {
  test("the boundary counts as out at weights of 0 and 1 too", () => {
    // 5 points against 5%, absolute: nothing held is 5 points below, all of it in the other is 5 points above.
    const holdings = sheet("Holding | Asset class | Value\nA | X | 100");
    const targets = sheet("Asset class | Target\nX | 95%\nY | 5%");
    const { classes } = driftView(run("REBAL_DRIFT", holdings, targets, "Band=Absolute"));
    expect([...classes.values()].map(({ Status }) => Status)).toEqual(["Overweight", "Underweight"]);
  });

  test("REBAL_PLAN to the band edge ends a class of several holdings a cent inside", () => {
    // X has 350 of 1,300 against 50%; its band begins at 45%, 585.00, so it is to have 585.01.
    const holdings = sheet(
      "Holding | Asset class | Value\nA | X | 350\nB | X | 0\nC | X | 0\nP | Y | 550\nQ | Z | 400",
    );
    const targets = sheet(`
      Asset class | Holding | Target
      X | | 50
      Y | | 30
      Z | | 20
      X | A | 33.34
      X | B | 33.33
      X | C | 33.33`);
    const plan = planView(run("REBAL_PLAN", holdings, targets, 0, "Rebalance to=Band edge; Band=Absolute"));
    const ofX = plan.lines.filter(({ assetClass }) => assetClass === "X");
    expect(ofX.reduce((sum, { valueAfter }) => sum + valueAfter, 0)).toBe(58_501);
  });

  test("REBAL_PLAN to the band edge leaves no class of several holdings out of its band by settling", () => {
    const cases = fc.record({
      book: bookOf({ ...FREE, notHeld: false }),
      settings: settingsOf({ "Rebalance to": "Band edge", "Cash reserve": 0 }),
      amount: fc.oneof(fc.constant(0), amounts),
    });
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        fc.pre(totalOf(book) > 100_000);
        const after = afterPlan(book, planOf("rebalance", book, amount, settings));
        const { classes } = driftView(tableOf("REBAL_DRIFT", after, settings));
        expect([...classes].filter(([, { Status }]) => Status !== "On target").map(([name]) => name)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the order of rows", () => {
  test("never changes which of two holdings of cash is used", () => {
    const targets = sheet("Asset class | Target\nX | 100%");
    const used = (rows: string) => {
      const holdings = sheet(`Holding | Asset class | Value\n${rows}`);
      const plan = planView(run("WITHDRAWAL_PLAN", holdings, targets, 60));
      return Object.fromEntries(plan.changeByHolding);
    };
    const here = used("A | X | 100\nCash | Cash | 50\nSPAXX | Cash | 50");
    expect(used("A | X | 100\nSPAXX | Cash | 50\nCash | Cash | 50")).toEqual(here);
  });
});

describe("numbers beyond all measure", () => {
  const holdings = (price: string | number) => [
    ["Holding", "Asset class", "Value", "Price"],
    ["A", "X", 100, price],
  ];
  const targets = sheet("Asset class | Target\nX | 100%");

  test.each([5e-324, "1e-999"])("a price of %s gives no number of shares that is none", (price) => {
    const [[shares, shown] = []] = columns(run("DEPOSIT_PLAN", holdings(price), targets, 10), "Shares", "Price");
    for (const cell of [shares, shown]) {
      expect(cell === "" || Number.isFinite(cell)).toBe(true);
    }
  });

  test("a price that no cell can show is refused", () => {
    expect(() => run("DEPOSIT_PLAN", holdings("1e999"), targets, 10)).toThrow("Holdings row 2 (A), Price");
  });

  test("BROKER_ORDERS refuses shares that are no number", () => {
    const plan = sheet("Asset class | Holding | Buy | Shares\nX | A | 10 | 1e999\nTotal | | 10 |");
    expect(() => run("BROKER_ORDERS", plan)).toThrow("Plan row 2 (A), Shares");
  });
});
