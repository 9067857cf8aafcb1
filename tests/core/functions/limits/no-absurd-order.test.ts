import { describe, expect, test } from "vitest";
import type { Cells } from "../../../../core/index.ts";
import { columns, run, totalNote } from "../../run.ts";

const HEADER = ["Holding", "Asset class", "Quantity", "Price", "Value"];
const WHOLE = "Whole shares=TRUE";

function targets(...rows: Cells): Cells {
  return [["Asset class", "Target"], ...rows];
}

function orders(table: ReturnType<typeof run>, amount = "Amount") {
  return columns(table, "Holding", amount, "Shares").filter(([holding]) => holding !== "");
}

describe("REBAL_PLAN in whole shares", () => {
  test("sells nothing that is to grow, where what is to be sold has no price", () => {
    const holdings = [
      HEADER,
      ["BND", "Bonds", 1000, "", 75000],
      ["VTI", "Stocks", 40, 200, ""],
      ["VNQ", "REIT", 50, 100, ""],
    ];
    const plan = run("REBAL_PLAN", holdings, targets(["Bonds", 0.3], ["Stocks", 0.1], ["REIT", 0.6]), 0, WHOLE);
    expect(orders(plan)).toEqual([]);
    expect(totalNote(plan)).toBe(
      "no order; closest plan, proven; no usable price, so no order in whole shares: BND; the ideal plan also trades VNQ and VTI",
    );
  });

  test("leaves no stub of what has target 0, where it sells it at all", () => {
    const holdings = [
      HEADER,
      ["VTI", "Stocks", 200, 300, ""],
      ["OLD", "Junk", 200, 100, ""],
      ["BND", "Bonds", 200, 75, ""],
    ];
    const goals = targets(["Stocks", 0.5], ["Junk", 0], ["Bonds", 0.5]);
    expect(orders(run("REBAL_PLAN", holdings, goals, 0, `${WHOLE}; Maximum orders=2`))).toEqual([
      ["OLD", 20000, 200],
      ["BND", 19950, 266],
    ]);
  });

  test("plans without a share that costs more than everything that could be sold", () => {
    const holdings = [
      HEADER,
      ["VTI", "Stocks", 200, 300, ""],
      ["BRK.A", "Value", 0, 700000, ""],
      ["BND", "Bonds", 200, 75, ""],
    ];
    const plan = run("REBAL_PLAN", holdings, targets(["Stocks", 0.5], ["Value", 0.1], ["Bonds", 0.4]), 0, WHOLE);
    expect(orders(plan).map(([holding]) => holding)).toEqual(["VTI", "BND"]);
    expect(totalNote(plan)).toContain("the smallest order is more than can be paid: BRK.A (700000.00)");
  });

  test("names the shares of a whole sale where only value and price are known", () => {
    const holdings = [
      ["Holding", "Asset class", "Value", "Price"],
      ["OLD", "Junk", 873, 100],
      ["BND", "Bonds", 2500, 80],
      ["VTI", "Stocks", 6000, 100],
    ];
    const plan = run("REBAL_PLAN", holdings, targets(["Stocks", 0.6], ["Junk", 0], ["Bonds", 0.4]), 0, WHOLE);
    expect(orders(plan)).toContainEqual(["OLD", 873, 8.73]);
  });

  test.each(["", WHOLE, "Minimum trade=500"])(
    "brings negative cash back to 0 before it raises money, with %j",
    (settings) => {
      const holdings = [
        ["Holding", "Asset class", "Value", "Price"],
        ["VTI", "Stocks", 600, 100],
        ["Cash", "Cash", -373, ""],
      ];
      const plan = run("REBAL_PLAN", holdings, targets(["Stocks", 0.4], ["Cash", 0.6]), -500, settings);
      expect(columns(plan, "Asset class", "Amount")).toEqual([
        ["Stocks", 600],
        ["Cash", 373],
        ["Not raised", 273],
        ["Total", -500],
      ]);
    },
  );

  test("does not say that what is to be sold could be bought with the cash left", () => {
    const holdings = [HEADER, ["AAA", "A", 112, 45, ""], ["BBB", "B", 16.5, 300, ""]];
    const plan = run("REBAL_PLAN", holdings, targets(["A", 0.5], ["B", 0.5]), 50, WHOLE);
    expect(columns(plan, "Asset class", "Reason")[0]).toEqual(["Cash left", "an order of BBB costs 300.00"]);
  });
});

describe("WITHDRAWAL_PLAN in whole shares", () => {
  const holdings = [
    HEADER,
    ["VOD", "Stocks", 1000, 92, ""],
    ["BND", "Bonds", 60, 73.5, ""],
    ["TYO", "Japan", 300, 16, ""],
  ];

  test("sells nothing that the ideal plan keeps, to have less cash left", () => {
    const plan = run("WITHDRAWAL_PLAN", holdings, targets(["Stocks", 0], ["Bonds", 0.6], ["Japan", 0.4]), 3000, WHOLE);
    expect(orders(plan, "Sell")).toEqual([["VOD", 3036, 33]]);
  });

  test("sells what the ideal plan keeps where the money cannot be raised otherwise", () => {
    const settings = `${WHOLE}; Maximum orders=1`;
    const goals = targets(["Stocks", 0.99], ["Bonds", 0], ["Japan", 0.01]);
    // The ideal plan sells Bonds and Japan, of which no one is worth 6000.
    expect(orders(run("WITHDRAWAL_PLAN", holdings, goals, 6000, settings), "Sell")).toEqual([["VOD", 6072, 66]]);
  });
});

describe("DEPOSIT_PLAN", () => {
  test("is not changed by a limit that does not bind", () => {
    const holdings = [
      HEADER,
      ["H0", "A", 94, 75, ""],
      ["H1", "B", 93, 300, ""],
      ["H2", "C", 92, 480, ""],
      ["H3", "D", 13, 300, ""],
    ];
    const goals = targets(["A", 2 / 13], ["B", 5 / 13], ["C", 4 / 13], ["D", 2 / 13]);
    const plan = run("DEPOSIT_PLAN", holdings, goals, 2000, WHOLE);
    expect(orders(plan, "Buy")).toEqual([
      ["H0", 150, 2],
      ["H3", 1800, 6],
    ]);
    expect(run("DEPOSIT_PLAN", holdings, goals, 2000, `${WHOLE}; Maximum orders=100`)).toEqual(plan);
    expect(columns(run("DEPOSIT_CURVE", holdings, goals, 2000, WHOLE), "Orders", "Holdings")).toEqual([
      [1, "H3"],
      [2, "H0 and H3"],
    ]);
  });

  test("leaves the cash it may invest where it is when nothing can be ordered", () => {
    const holdings = [
      HEADER,
      ["SPAXX", "Cash", 100, 1, ""],
      ["VMFXX", "Cash", 3000, 1, ""],
      ["AAA", "A", "", 9999, 1000],
      ["BBB", "B", "", 9000, 1000],
    ];
    const goals = [
      ["Asset class", "Holding", "Target"],
      ["Cash", "", 0.1],
      ["Cash", "SPAXX", 0.01],
      ["Cash", "VMFXX", 0.99],
      ["A", "", 0.5],
      ["B", "", 0.4],
    ];
    const plan = run("DEPOSIT_PLAN", holdings, goals, 100, `${WHOLE}; Cash=Invest`);
    expect(columns(plan, "Asset class", "Buy", "Reason")).toEqual([
      ["Cash left", 100, "the smallest order, BBB, costs 9000.00, and only 3200.00 is to be placed"],
      ["Total", 100, ""],
    ]);
  });

  test("charges no fee share above its maximum, where fees are rounded up to the minor unit", () => {
    const holdings = [HEADER, ["A", "One", 100, 1, ""], ["B", "Two", 10, 1, ""]];
    const plan = run(
      "DEPOSIT_PLAN",
      holdings,
      targets(["One", 0.5], ["Two", 0.5]),
      150,
      "Decimals=0; Fee per order=1.5",
    );
    // A fee of 2 asks for orders of 100: one of 148, not two of 74.
    expect(columns(plan, "Asset class", "Buy")).toEqual([
      ["Two", 148],
      ["Fees", 2],
      ["Total", 150],
    ]);
  });
});

describe("DEPOSIT_CURVE", () => {
  test("ends in the plan, also where it buys what is above its target as nothing else may be bought", () => {
    const holdings = [
      ["Holding", "Asset class", "Quantity", "Price", "Trading"],
      ["VTI", "Stocks", 100, 300, ""],
      ["BND", "Bonds", 10, 75, "no buy"],
    ];
    const curve = run("DEPOSIT_CURVE", holdings, targets(["Stocks", 0.1], ["Bonds", 0.9]), 500);
    expect(columns(curve, "Orders", "Holdings")).toEqual([[1, "VTI"]]);
  });

  test("names the classes in which a holding has yet to be chosen", () => {
    const holdings = [HEADER, ["AAA", "A", "", "", 3000]];
    const curve = run("DEPOSIT_CURVE", holdings, targets(["A", 0.7], ["B", 0.3]), 2500);
    expect(columns(curve, "Orders", "Cash left", "Holdings")).toEqual([[1, 0, "AAA and a holding of B"]]);
  });
});
