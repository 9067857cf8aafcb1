import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

describe("bands, worked by hand", () => {
  // The class under test against a class Rest, which has the rest of the target and of 1,000.
  const statusOf = (target: number, value: number, settings?: string) => {
    const holdings = [
      ["Holding", "Asset class", "Value"],
      ["A", "One", value],
      ["B", "Rest", 1000 - value],
    ];
    const targets = [
      ["Asset class", "Target"],
      ["One", target],
      ["Rest", 100 - target],
    ];
    return columns(run("REBAL_DRIFT", holdings, targets, settings), "Status")[0]?.[0];
  };

  test.each([
    // 5/25: the smaller of 5 points and a quarter of the target. From 20% on the 5 points are.
    { target: 60, value: 650, status: "Overweight", because: "5 points are the smaller, 15 the larger; 5 is out" },
    { target: 60, value: 649.99, status: "On target", because: "4.999 points" },
    { target: 60, value: 550, status: "Underweight", because: "5 points below" },
    { target: 10, value: 75, status: "Underweight", because: "2.5 points are a quarter of 10; 2.5 is out" },
    { target: 10, value: 75.01, status: "On target", because: "2.499 points" },
    { target: 30, value: 310, status: "On target", because: "1 point, of 5" },
    { target: 20, value: 250, status: "Overweight", because: "both parts are 5 points at 20%" },
    { target: 20, value: 249.99, status: "On target", because: "4.999 points" },
    { target: 16, value: 200, status: "Overweight", because: "a quarter of 16 is 4 points" },
    { target: 0, value: 50, status: "Overweight", because: "for target 0 the 5 points alone" },
    { target: 0, value: 49.99, status: "On target", because: "4.999 points" },
  ])("5/25: $value of 1000 against $target% is $status ($because)", ({ target, value, status }) => {
    expect(statusOf(target, value)).toBe(status);
  });

  test.each([
    // Relative 20% with a floor of 1 point.
    { target: 50, value: 600, status: "Overweight" },
    { target: 50, value: 599.99, status: "On target" },
    { target: 2, value: 30, status: "Overweight" },
    { target: 2, value: 29.99, status: "On target" },
  ])("relative: $value of 1000 against $target% is $status", ({ target, value, status }) => {
    expect(statusOf(target, value, "Band=Relative; Relative band=20%")).toBe(status);
  });
});

describe("REBAL_DRIFT, worked by hand", () => {
  test("both levels: weights and targets of the portfolio and in the class", () => {
    // Stocks 700 of 1,000 against 60%: 10 points, a sixth of the target, 100 too much. In stocks VTI is 500 of 700 against
    // 75% × 60% = 45% of the portfolio, 50 too much; VXUS is 200 against 15%, 50 too much. Bonds 300 against 40%: 100 too
    // little. Portfolio drift is half of 0.1 + 0.1.
    const holdings = sheet("Holding | Asset class | Value\nVTI | Stocks | 500\nVXUS | Stocks | 200\nBND | Bonds | 300");
    const targets = sheet(`
      Asset class | Holding | Target
      Stocks      |         | 60
      Bonds       |         | 40
      Stocks      | VTI     | 75
      Stocks      | VXUS    | 25
      Bonds       | BND     | 100`);
    const shown = ["Asset class", "Holding", "Weight", "Target", "Target in class", "Drift", "Gap", "Status"];
    expect(columns(run("REBAL_DRIFT", holdings, targets), ...shown)).toEqual([
      ["Stocks", "", 0.7, 0.6, "", 0.1, -100, "Overweight"],
      ["Stocks", "VTI", 0.5, 0.45, 0.75, 0.05, -50, "Overweight"],
      ["Stocks", "VXUS", 0.2, 0.15, 0.25, 0.05, -50, "Overweight"],
      ["Bonds", "", 0.3, 0.4, "", -0.1, 100, "Underweight"],
      ["Bonds", "BND", 0.3, 0.4, 1, -0.1, 100, "Underweight"],
      ["Total", "", 1, 1, "", 0.1, "", "Rebalance"],
    ]);
  });
});

describe("REBAL_MIN_DEPOSIT, worked by hand", () => {
  const targets = sheet(
    "Asset class | Holding | Target\nStocks | | 60\nBonds | | 40\nStocks | VTI | 80\nStocks | VXUS | 20",
  );

  test("is the largest value ÷ target, less the total", () => {
    // Classes: 700 ÷ 0.6 = 1,166.67, 300 ÷ 0.4 = 750. Holdings: VTI 500 ÷ 0.48 = 1,041.67, VXUS 200 ÷ 0.12 = 1,666.67.
    // 1,666.67 − 1,000 = 666.67.
    const holdings = sheet("Holding | Asset class | Value\nVTI | Stocks | 500\nVXUS | Stocks | 200\nBND | Bonds | 300");
    expect(run("REBAL_MIN_DEPOSIT", holdings, targets)).toEqual([[666.67]]);
  });

  test("names what can never be on target without a sell", () => {
    const holdings = sheet("Holding | Asset class | Value\nVTI | Stocks | 500\nACME | Other | 1");
    const answer = "Not reachable: Other has no target";
    expect(run("REBAL_MIN_DEPOSIT", holdings, targets)).toEqual([[answer]]);
  });
});
