import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

describe("DEPOSIT_PLAN, worked by hand", () => {
  test("both levels: the money goes to classes first, then inside each class", () => {
    // 9,000 + 1,000 = 10,000. Stocks are due 6,000 and hold 5,000; bonds are due 4,000 and hold 4,000: all to stocks.
    // In stocks VTI is due 70% of 6,000 = 4,200 and holds 4,500, more; so all 1,000 go to VXUS, which then has 1,500.
    const holdings = sheet(`
      Holding | Asset class | Value
      VTI     | Stocks      | 4500
      VXUS    | Stocks      | 500
      BND     | Bonds       | 4000`);
    const targets = sheet(`
      Asset class | Holding | Target
      Stocks      |         | 60
      Bonds       |         | 40
      Stocks      | VTI     | 70
      Stocks      | VXUS    | 30
      Bonds       | BND     | 100`);
    const plan = run("DEPOSIT_PLAN", holdings, targets, 1000);
    expect(columns(plan, "Holding", "Buy", "Value after", "Weight after", "Target")).toEqual([
      ["VXUS", 1000, 1500, 0.15, 0.18],
      ["", 1000, 10_000, 1, 1],
    ]);
  });

  test("the lowest ratio of value to target rises first, then the lowest two together", () => {
    // Ratios: A 400 ÷ 0.5 = 800, B 450 ÷ 0.3 = 1,500, C 400 ÷ 0.2 = 2,000. A rises to ratio 1,500, which takes
    // 0.5 × 1,500 − 400 = 350. The other 80 are split 50 : 30 over A and B: A 350 + 50 = 400, B 30, C nothing.
    const holdings = sheet(`
      Holding | Value
      A       | 400
      B       | 450
      C       | 400`);
    const targets = sheet(`
      Holding | Target
      A       | 50%
      B       | 30%
      C       | 20%`);
    expect(columns(run("DEPOSIT_PLAN", holdings, targets, 430), "Holding", "Buy")).toEqual([
      ["A", 400],
      ["B", 30],
      ["", 430],
    ]);
  });

  test("a class without targets for its holdings fills in proportion to their values", () => {
    // 4,000 + 500 = 4,500 in one class, shared 3 : 1 as it stands: 375 and 125.
    const holdings = sheet(`
      Holding | Asset class | Value
      VTI     | Stocks      | 3000
      VXUS    | Stocks      | 1000`);
    const plan = run("DEPOSIT_PLAN", holdings, sheet("Asset class | Target\nStocks | 100%"), 500);
    expect(columns(plan, "Holding", "Buy")).toEqual([
      ["VTI", 375],
      ["VXUS", 125],
      ["", 500],
    ]);
  });

  test("largest gap fills the largest gap and then the next, where balanced raises both", () => {
    // 7,500 + 1,300 = 8,800 are due 50%, 30%, 20%: 4,400, 2,640, 1,760. Gaps 900, none, 1,260: largest gap fills C with
    // 1,260 and has 40 left for A. Balanced: ratios 7,000, 11,666.67, 2,500. C rises to 7,000, which takes 900; the other
    // 400 are split 5 : 2 over A and C, 285.71 and 114.29, and end at 7,571.43, below B.
    const holdings = sheet("Holding | Value\nA | 3500\nB | 3500\nC | 500");
    const targets = sheet("Holding | Target\nA | 50%\nB | 30%\nC | 20%");
    const orders = (settings: string) =>
      columns(run("DEPOSIT_PLAN", holdings, targets, 1300, settings), "Holding", "Buy");
    expect(orders("Method=Largest gap")).toEqual([
      ["A", 40],
      ["C", 1260],
      ["", 1300],
    ]);
    expect(orders("Method=Balanced")).toEqual([
      ["A", 285.71],
      ["C", 1014.29],
      ["", 1300],
    ]);
  });

  test("amounts are settled to the cent by largest remainder, ties to the first id", () => {
    // 1.00 over 7 : 5 : 2 is 50, 35.714…, 14.285… cents: 50 + 35 + 14 = 99, and the last cent goes to .714.
    // 0.01 over two equal holdings is half a cent each: the first of the two ids gets it, wherever it stands.
    const three = sheet("Holding | Value\nA | 700\nB | 500\nC | 200");
    const weights = sheet("Asset class | Target\nOne | 100%");
    const inOne = three.map((row, index) => [...row, index === 0 ? "Asset class" : "One"]);
    expect(columns(run("DEPOSIT_PLAN", inOne, weights, 1), "Buy").flat()).toEqual([0.5, 0.36, 0.14, 1]);
    const two = sheet("Holding | Asset class | Value\nZ | One | 5\nB | One | 5");
    expect(columns(run("DEPOSIT_PLAN", two, weights, 0.01), "Holding", "Buy")).toEqual([
      ["B", 0.01],
      ["", 0.01],
    ]);
    // Across classes too: B's is the first id, though Alpha is the first class.
    const apart = sheet("Holding | Asset class | Value\nZ | Alpha | 5\nB | Beta | 5");
    const halves = sheet("Asset class | Target\nAlpha | 50%\nBeta | 50%");
    expect(columns(run("DEPOSIT_PLAN", apart, halves, 0.01), "Holding", "Buy")).toEqual([
      ["B", 0.01],
      ["", 0.01],
    ]);
  });

  test("shares are the amount over price and rate, cut to 6 decimals", () => {
    // 1,000 USD of a fund at 80 EUR, one EUR being 1.25 USD: 1,000 ÷ (80 × 1.25) = 10 shares.
    const holdings = sheet(`
      Holding | Asset class | Quantity | Price | Currency | FX rate
      VWCE    | Stocks      | 100      | 80    | EUR      | 1.25
      CASH    | Cash        | 0        | 1     | USD      | 1`);
    const plan = run("DEPOSIT_PLAN", holdings, sheet("Asset class | Target\nStocks | 100%"), 1000, "Currency=USD");
    expect(columns(plan, "Holding", "Buy", "Shares", "Price", "Value after")).toEqual([
      ["VWCE", 1000, 10, 80, 11_000],
      ["", 1000, "", "", 11_000],
    ]);
  });
});
