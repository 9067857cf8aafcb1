import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../../core/cells/decimal.ts";
import { fromCurrentAllocation } from "../../../../core/store/start/from-current-allocation.ts";
import { held, linesOf, portfolioOf } from "./held.ts";

type Row = readonly [string, string, number];

function startOf(...rows: readonly Row[]) {
  const { classes, notes } = fromCurrentAllocation(held(...rows));
  return { lines: linesOf(classes), notes };
}

describe("fromCurrentAllocation(portfolio)", () => {
  test("gives weights of both levels", () => {
    expect(startOf(["VTI", "Stocks", 60], ["BND", "Bonds", 20], ["VXUS", "stocks ", 20])).toEqual({
      lines: ["Stocks 0.8: VTI 0.75, VXUS 0.25", "Bonds 0.2: BND 1"],
      notes: [],
    });
  });

  test("rounds by largest remainder", () => {
    expect(startOf(["A", "One", 10], ["B", "Two", 10], ["C", "Three", 10]).lines).toEqual([
      "One 0.3334: A 1",
      "Two 0.3333: B 1",
      "Three 0.3333: C 1",
    ]);
  });

  test("takes cash by its symbol for cash", () => {
    expect(startOf(["VTI", "Stocks", 90], ["SPAXX**", "", 10]).lines).toEqual([
      "Stocks 0.9: VTI 1",
      "Cash 0.1: SPAXX 1",
    ]);
  });

  test("lets margin beside cash take part with nothing, as automatic shares do", () => {
    expect(startOf(["VTI", "Stocks", 30], ["Cash", "Cash", 100], ["Margin", "Cash", -30])).toEqual({
      lines: ["Stocks 0.3: VTI 1", "Cash 0.7: Cash 1, Margin 0"],
      notes: [],
    });
  });

  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    [
      "what has no asset class",
      [
        ["VTI", "Stocks", 90],
        ["GLD", "", 5],
        ["BTC", "", 5],
      ],
      ["Stocks 1: VTI 1"],
      ["GLD and BTC are in no asset class: left without a target"],
    ],
    [
      "margin debt",
      [
        ["VTI", "Stocks", 75],
        ["BND", "Bonds", 25],
        ["Margin", "Cash", -30],
      ],
      ["Stocks 0.75: VTI 1", "Bonds 0.25: BND 1"],
      ["Cash is worth less than 0: left without a target"],
    ],
    [
      "shorts, which still count in their class",
      [
        ["VTI", "Stocks", 100],
        ["SPY", "Stocks", -20],
        ["BND", "Bonds", 20],
      ],
      ["Stocks 0.8: VTI 1", "Bonds 0.2: BND 1"],
      ["SPY is held short in Stocks: left without a target"],
    ],
    [
      "what is too small for a target, since one of 0 would sell it",
      [
        ["VTI", "Stocks", 100_000],
        ["X", "Stocks", 1],
        ["DOGE", "Crypto", 2],
      ],
      ["Stocks 1: VTI 1"],
      [
        "Crypto is less than a hundredth of a percent of the portfolio: left without a target",
        "X is less than a hundredth of a percent of Stocks: left without a target",
      ],
    ],
  ])("leaves out %s, and says so", (_, rows, lines, notes) => {
    expect(startOf(...rows)).toEqual({ lines, notes });
  });

  test("gives 0 to a class of nothing, and equal shares in it", () => {
    expect(startOf(["VTI", "Stocks", 10], ["A", "Gold", 0], ["B", "Gold", 0]).lines).toEqual([
      "Stocks 1: VTI 1",
      "Gold 0: A 0.5, B 0.5",
    ]);
  });

  test("names holdings by asset id where there is one", () => {
    const portfolio = portfolioOf([
      ["Holding", "Asset ID", "Asset class", "Value"],
      ["VTI", "US9229087690", "Stocks", 10],
    ]);
    expect(fromCurrentAllocation(portfolio).classes[0]?.holdings).toEqual([
      {
        row: undefined,
        holding: "VTI",
        assetId: "US9229087690",
        target: new Decimal(1),
        min: undefined,
        max: undefined,
        isPinned: false,
        isComputed: false,
      },
    ]);
  });

  test("refuses a portfolio without value", () => {
    expect(() => startOf(["VTI", "Stocks", 0])).toThrow(
      "Holdings: no asset class is worth more than 0. Give the holdings asset classes and values, or begin with another starting point.",
    );
  });

  test("sums to exactly 1 on both levels, whatever is held", () => {
    const row = fc.tuple(
      fc.constantFrom("Stocks", "Bonds", "Gold", "Cash", ""),
      fc.oneof(fc.integer({ min: -100, max: 1_000 }), fc.integer({ min: 1, max: 10_000_000 })),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const portfolio = held(
          ["Anchor", "Stocks", 4_000],
          ...rows.map(([name, value], at): Row => [`S${at}`, name, value]),
        );
        const { classes } = fromCurrentAllocation(portfolio);
        const sums = [classes, ...classes.map(({ holdings }) => holdings)].map((level) =>
          level.reduce((sum, { target }) => sum.plus(target ?? 0), new Decimal(0)).toFixed(),
        );
        expect(new Set(sums)).toEqual(new Set(["1"]));
      }),
      { numRuns: 1000 },
    );
  });
});
