import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

describe("WITHDRAWAL_PLAN, worked by hand", () => {
  const holdings = sheet("Holding | Value\nA | 6000\nB | 4000\nC | 1000");
  const targets = sheet("Holding | Target\nA | 60%\nB | 40%\nC | 0%");

  test("what has target 0 is sold first, and nothing else while it lasts", () => {
    expect(columns(run("WITHDRAWAL_PLAN", holdings, targets, 700), "Holding", "Sell", "Value after")).toEqual([
      ["C", 700, 300],
      ["", 700, 10_300],
    ]);
  });

  test("then the others come down together", () => {
    // C's 1,000 go; the other 500 leave 9,500 for A and B: 60% is 5,700, 40% is 3,800.
    expect(columns(run("WITHDRAWAL_PLAN", holdings, targets, 1500), "Holding", "Sell", "Value after")).toEqual([
      ["A", 300, 5700],
      ["B", 200, 3800],
      ["C", 1000, 0],
      ["", 1500, 9500],
    ]);
  });

  test("cash without a target is used before anything is sold, down to the reserve", () => {
    // Cash 500, of which 100 stay: 400. The other 200 come from A and B, 60 : 40 of the 9,800 that are left in them.
    const withCash = sheet("Holding | Value\nA | 6000\nB | 4000\nCash | 500");
    const plan = run("WITHDRAWAL_PLAN", withCash, targets, 600, "Cash reserve=100");
    expect(columns(plan, "Holding", "Sell", "Value after")).toEqual([
      ["A", 120, 5880],
      ["B", 80, 3920],
      ["Cash", 400, 100],
      ["", 600, 9900],
    ]);
  });

  test("what may not be sold is not, and what is short of the amount is said", () => {
    // 5,000 are asked for; A is locked, so 4,000 of B are all there is.
    const locked = sheet("Holding | Value | Trading\nA | 6000 | locked\nB | 4000 |");
    const both = sheet("Holding | Target\nA | 60%\nB | 40%");
    expect(columns(run("WITHDRAWAL_PLAN", locked, both, 5000), "Asset class", "Sell", "Value after")).toEqual([
      ["B", 4000, 0],
      ["Not raised", 1000, ""],
      ["Total", 5000, 6000],
    ]);
  });
});

describe("REBAL_PLAN, worked by hand", () => {
  test("cash is used first, then what is too much pays for what is too little", () => {
    // 5,500 + 3,500 + 1,000 of cash are 10,000, due 60 : 40: A takes 500, B 500. Nothing is sold.
    const holdings = sheet("Holding | Asset class | Value\nA | One | 5500\nB | Two | 3500\nCash | Cash | 1000");
    const targets = sheet("Asset class | Target\nOne | 60%\nTwo | 40%");
    expect(columns(run("REBAL_PLAN", holdings, targets), "Holding", "Action", "Amount", "Value after")).toEqual([
      ["Cash", "Use cash", 1000, 0],
      ["A", "Buy", 500, 6000],
      ["B", "Buy", 500, 4000],
      ["", "", 0, 10_000],
    ]);
  });

  test("to the band edge, a class out of band ends one cent inside, and the others take what it sets free", () => {
    // 67% against 60% is out of a band of 5 points, which ends at 6,500: to 6,499.99, 200.01 less. B (22% of 25%) and
    // C (11% of 15%) are in their bands and take it 25 : 15: 125.00625 and 75.00375, settled to 125.01 and 75.00.
    const holdings = sheet("Holding | Value\nA | 6700\nB | 2200\nC | 1100");
    const targets = sheet("Holding | Target\nA | 60%\nB | 25%\nC | 15%");
    const plan = run("REBAL_PLAN", holdings, targets, 0, "Rebalance to=Band edge; Band=Absolute; Absolute band=5%");
    expect(columns(plan, "Holding", "Action", "Amount", "Value after")).toEqual([
      ["A", "Sell", 200.01, 6499.99],
      ["B", "Buy", 125.01, 2325.01],
      ["C", "Buy", 75, 1175],
      ["", "", 0, 10_000],
    ]);
  });

  test("to the band edge, nothing is done while all classes are in band", () => {
    const holdings = sheet("Holding | Value\nA | 6400\nB | 3600");
    const targets = sheet("Holding | Target\nA | 60%\nB | 40%");
    expect(columns(run("REBAL_PLAN", holdings, targets, 0, "Rebalance to=Band edge"), "Asset class")).toEqual([
      ["Total"],
    ]);
  });
});
