import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

const WHOLE = "Whole shares=TRUE";

// d is amount − ideal, l is cash left. A holding that is its own class counts as both: G = Σ 2d²/t + 100·l².
describe("lots and prices, worked by hand", () => {
  test("takes lots of every size in one portfolio", () => {
    // Ideally 2,000, 1,500, 1,000 and 500. B in 170s: 9 are 1,530 (8 miss by 140: 2·140²/0.3 = 130,667). C in lots of 100
    // shares, 340: 3 are 1,020 (2 miss by 320, 4 by 360). That is 50 too much, which A (any amount) and D (0.001 shares,
    // 0.25 money) give up as 0.4 : 0.1, 40 and 10, both to the cent: G = 2·(30²/0.3 + 20²/0.2 + 40²/0.4 + 10²/0.1) = 20,000.
    const holdings = sheet(`
      Holding | Quantity | Price | Lot size
      A       | 0        | 50    | 0
      B       | 0        | 170   | 1
      C       | 0        | 3.4   | 100
      D       | 0        | 250   | 0.001`);
    const targets = sheet("Holding | Target\nA | 40%\nB | 30%\nC | 20%\nD | 10%");
    const plan = run("DEPOSIT_PLAN", holdings, targets, 5000);
    expect(columns(plan, "Asset class", "Buy", "Shares", "Reason")).toEqual([
      ["A", 1960, 39.2, "A 0% of 40% target; A takes 1960.00 of the 2000.00 ideal (others trade in lots)"],
      ["B", 1530, 9, "B 0% of 30% target; B takes 1530.00, ideal 1500.00 (whole shares)"],
      ["C", 1020, 300, "C 0% of 20% target; C takes 1020.00, ideal 1000.00 (lots of 100)"],
      ["D", 490, 1.96, "D 0% of 10% target; D takes 490.00 of the 500.00 ideal (lots of 0.001)"],
      ["Total", 5000, "", "closest plan, proven"],
    ]);
  });

  test("converts a foreign price and rounds the order once, not each share", () => {
    // A share is 110.25 × 1.0835 = 119.455875: 40 are 4,778.24 (4,778.235), 4 are 477.82 (477.8235; not 4 × 119.46).
    // 9,555.74 + 1,000, half each: 499.63 and 500.37 ideally. 4 and 7 × 73.50 = 514.50: d −21.81 and 14.13, l 7.68:
    // 4·21.81² + 4·14.13² + 100·7.68² = 8,600. Closer would need l below 9.28: beside 0 to 8 of VWCE the 73.50s leave
    // 44.50, 72.04, 26.09, 53.63, 7.68, 35.22, 62.76, 16.81, 44.35.
    const holdings = sheet(`
      Holding | Quantity | Price  | Currency | FX rate
      VWCE    | 40       | 110.25 | EUR      | 1.0835
      BND     | 65       | 73.5   | USD      |`);
    const targets = sheet("Holding | Target\nVWCE | 50%\nBND | 50%");
    const plan = run("DEPOSIT_PLAN", holdings, targets, 1000, `${WHOLE}; Currency=USD`);
    expect(columns(plan, "Asset class", "Buy", "Shares", "Price", "Value after", "Currency", "Reason")).toEqual([
      [
        "VWCE",
        477.82,
        4,
        110.25,
        5256.06,
        "EUR",
        "VWCE 45.3% of 50% target on the new total; VWCE takes 477.82 of the 499.63 ideal (whole shares)",
      ],
      ["BND", 514.5, 7, 73.5, 5292, "USD", "BND 50% of 50% target; BND takes 514.50, ideal 500.37 (whole shares)"],
      ["Cash left", 7.68, "", "", "", "USD", "one more share of BND costs 73.50"],
      ["Total", 1000, "", "", 10_555.74, "USD", "closest plan, proven"],
    ]);
  });

  test("orders nothing of what has no price, and says so", () => {
    // Half of 9,800 is 4,900: ideally 300 and 500. B has no price, so that all 800 are A's, 8 shares of 100.
    const holdings = sheet("Holding | Value | Price\nA | 4600 | 100\nB | 4400 |");
    const targets = sheet("Holding | Target\nA | 50%\nB | 50%");
    const plan = run("DEPOSIT_PLAN", holdings, targets, 800, WHOLE);
    expect(columns(plan, "Asset class", "Buy", "Shares", "Reason")).toEqual([
      ["A", 800, 8, "A 46.9% of 50% target on the new total; A takes 800.00, ideal 300.00 (others take no order)"],
      ["Total", 800, "", "closest plan, proven; no usable price, so no order in whole shares: B"],
    ]);
  });

  test("orders nothing where no share fits, and names the smallest order", () => {
    const holdings = sheet("Holding | Value | Price\nA | 4500 | 100\nB | 4500 | 70");
    const targets = sheet("Holding | Target\nA | 50%\nB | 50%");
    expect(columns(run("DEPOSIT_PLAN", holdings, targets, 50, WHOLE), "Asset class", "Buy", "Reason")).toEqual([
      ["Cash left", 50, "the smallest order, B, costs 70.00, and only 50.00 is to be placed"],
      ["Total", 50, ""],
    ]);
  });
});
