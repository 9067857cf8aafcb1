import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

describe("Minimum trade, worked by hand", () => {
  test("drops the holding whose order would be too small, and its class keeps what it is due", () => {
    // 10,000, due 4,900, 2,100 and 3,000: ideally 400, 60 and 540. 60 is below 100, so not all three.
    // VTI and BND: VTI takes the 60 as well, classes stay: 60²/0.49 + 60²/0.21 = 24,490.
    // VXUS and BND: 460 and 540: 400²/0.49 + 400²/0.21 = 1,088,435.
    // VTI and VXUS: stocks have 540 too much, bonds too little: 540²/0.7 + 540²/0.3 = 1,388,571 for the classes alone.
    // One alone: BND 460²/0.7 + 460²/0.3 = 1,007,619 for the classes alone, VTI and VXUS 1,388,571.
    const holdings = sheet(
      "Holding | Asset class | Value\nVTI | Stocks | 4500\nVXUS | Stocks | 2040\nBND | Bonds | 2460",
    );
    const targets = sheet(`
      Asset class | Holding | Target
      Stocks      |         | 70
      Bonds       |         | 30
      Stocks      | VTI     | 70
      Stocks      | VXUS    | 30
      Bonds       | BND     | 100`);
    const plan = run("DEPOSIT_PLAN", holdings, targets, 1000, "Minimum trade=100");
    expect(columns(plan, "Asset class", "Holding", "Buy", "Value after", "Reason")).toEqual([
      [
        "Stocks",
        "VTI",
        460,
        4960,
        "Stocks 65.4% of 70% target on the new total; VTI 45% of 49% target on the new total; VTI takes 460.00, ideal 400.00 (Minimum trade)",
      ],
      ["Bonds", "BND", 540, 3000, "Bonds 27.3% of 30% target; BND 27.3% of 30% target"],
      ["Total", "", 1000, 10_000, "closest plan, proven; the ideal plan also trades VXUS"],
    ]);
  });
});

describe("Fee per order, worked by hand", () => {
  const holdings = sheet("Holding | Value\nA | 4600\nB | 2700\nC | 1700");
  const targets = sheet("Holding | Target\nA | 50%\nB | 30%\nC | 20%");

  test("is paid from the deposit, and no order is so small that it is more than 2% of it", () => {
    // 9,600: ideally 200, 180 and 220. A fee of 5 asks for orders of 250, so for two at the most, on 600 − 10.
    // A and B: 7,890 as 5 : 3, 331.25 and 258.75: D = 2·(131.25²/0.5 + 78.75²/0.3 + 220²/0.2) = 594,250
    // A and C: 6,890 as 5 : 2, 321.43 and 268.57: D = 2·(121.43²/0.5 + 180²/0.3 + 48.57²/0.2) = 298,571
    // B and C: 4,990 as 3 : 2, 294 and 296:       D = 2·(200²/0.5 + 114²/0.3 + 76²/0.2) = 304,400
    // One alone, on 595: A 1,324,100, B 1,792,167, C 1,782,250.
    // 9,590 are left of 9,600: A 4,921.43, B 2,700, C 1,968.57.
    const plan = run("DEPOSIT_PLAN", holdings, targets, 600, "Fee per order=5");
    expect(columns(plan, "Asset class", "Buy", "Value after", "Weight after", "Reason")).toEqual([
      [
        "A",
        321.43,
        4921.43,
        4921.43 / 9590,
        "A 48% of 50% target on the new total; A takes 321.43, ideal 200.00 (Fee per order)",
      ],
      ["C", 268.57, 1968.57, 1968.57 / 9590, "C 18.9% of 20% target; C takes 268.57, ideal 220.00 (Fee per order)"],
      ["Fees", 10, "", "", "paid from the deposit"],
      ["Total", 600, 9590, 1, "closest plan, proven; the ideal plan also trades B"],
    ]);
  });

  test("with a larger share allowed, all three take an order", () => {
    // 10% ask for orders of 50. 9,585 in all: 4,792.50, 2,875.50 and 1,917 are 192.50, 175.50 and 217.
    const plan = run("DEPOSIT_PLAN", holdings, targets, 600, "Fee per order=5; Maximum fee share=10%");
    expect(columns(plan, "Asset class", "Buy")).toEqual([
      ["A", 192.5],
      ["B", 175.5],
      ["C", 217],
      ["Fees", 15],
      ["Total", 600],
    ]);
  });

  test("stops every order where the money is less than the least order and its fee", () => {
    // 9,252: ideally 26, 75.60 and 150.40. The least order is 250, and 250 + 5 are more than 252.
    const plan = run("DEPOSIT_PLAN", holdings, targets, 252, "Fee per order=5");
    expect(columns(plan, "Asset class", "Buy", "Reason")).toEqual([
      [
        "Cash left",
        252,
        "Fee per order 5.00 with Maximum fee share 2% asks for orders of 250.00 and its fee 5.00, and only 252.00 is to be placed",
      ],
      ["Total", 252, ""],
    ]);
  });
});
