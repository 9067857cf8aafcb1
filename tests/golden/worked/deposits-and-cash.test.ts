import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

describe("DEPOSIT_PLAN with cash, worked by hand", () => {
  test("negative cash is refilled first, and only the rest is placed", () => {
    // 250 of 1,000 bring cash from −250 to 0. A and B hold 1,000 each and are due half of 2,750 each: 375 each.
    const holdings = sheet(`
      Holding | Asset class | Value
      A       | One         | 1000
      B       | Two         | 1000
      Cash    | Cash        | -250`);
    const targets = sheet("Asset class | Target\nOne | 50%\nTwo | 50%");
    expect(columns(run("DEPOSIT_PLAN", holdings, targets, 1000), "Holding", "Buy", "Value after")).toEqual([
      ["A", 375, 1375],
      ["B", 375, 1375],
      ["Cash", 250, 0],
      ["", 1000, 2750],
    ]);
  });

  test("a reserve stays out of what is placed and counts in what weights are measured against", () => {
    // 1,000 − 200 = 800 are placed: 400 each. Weights are of 2,000 + 1,000: 1,400 ÷ 3,000 = 0.4667 each.
    const holdings = sheet("Holding | Value\nA | 1000\nB | 1000");
    const targets = sheet("Holding | Target\nA | 50%\nB | 50%");
    const plan = run("DEPOSIT_PLAN", holdings, targets, 1000, "Cash reserve=200");
    expect(columns(plan, "Asset class", "Buy", "Value after", "Weight after")).toEqual([
      ["A", 400, 1400, 1400 / 3000],
      ["B", 400, 1400, 1400 / 3000],
      ["Cash left", 200, "", ""],
      ["Total", 1000, 3000, 1],
    ]);
  });

  test("Cash = Invest places the cash that is there as well", () => {
    // 100 + 300 of cash are placed; the total grows by the deposit alone: 2,300 + 100 = 2,400, 1,200 each.
    const holdings = sheet("Holding | Asset class | Value\nA | One | 900\nB | Two | 1100\nCash | Cash | 300");
    const targets = sheet("Asset class | Target\nOne | 50%\nTwo | 50%");
    expect(
      columns(run("DEPOSIT_PLAN", holdings, targets, 100, "Cash=Invest"), "Holding", "Buy", "Value after"),
    ).toEqual([
      ["A", 300, 1200],
      ["B", 100, 1200],
      ["", 400, 2400],
    ]);
  });
});
