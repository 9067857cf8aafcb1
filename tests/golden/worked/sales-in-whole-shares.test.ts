import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

const TARGETS = sheet("Holding | Target\nA | 60%\nB | 40%");

// d is amount − ideal, l is cash left, f the fees. A holding that is its own class counts as both:
// G = Σ 2d²/t̂ + 100·(l + f)², t̂ the larger of target and weight.
describe("WITHDRAWAL_PLAN in whole shares, worked by hand", () => {
  test("sells enough for the withdrawal and the fees, and what is over is left", () => {
    // 10,000 on target. With a fee of 2 orders are at least 100. A set of both raises 504: 302.40 and 201.60, D = 2·(2.4²/0.6
    // + 1.6²/0.4) = 32; A alone 2·(202²/0.6 + 200²/0.4) = 336,013; B alone 2·(300²/0.6 + 302²/0.4) = 756,020: both.
    // A in 100s, B in 80s:
    // 2 and 4: 520, l 16: 2·(102.4²/0.6 + 118.4²/0.4) = 105,045, and 100·20² = 40,000: 145,045
    // 3 and 3: 540, l 36: 2·(2.4²/0.6 + 38.4²/0.4) = 7,392, and 100·40² = 160,000: 167,392
    // 4 and 2: 560, 5 and 1: 580, 6 and 0: 600, 1 and 6: 580, 0 and 7: 560: 100·(l + f)² alone is 360,000 and more.
    const holdings = sheet("Holding | Quantity | Price\nA | 60 | 100\nB | 50 | 80");
    const plan = run("WITHDRAWAL_PLAN", holdings, TARGETS, 500, "Whole shares=TRUE; Fee per order=2");
    expect(columns(plan, "Asset class", "Sell", "Shares", "Value after", "Reason")).toEqual([
      ["A", 200, 2, 5800, "A 60% of 60% target; A sells 200.00 of the 300.00 ideal (Fee per order, whole shares)"],
      ["B", 320, 4, 3680, "B 40% of 40% target; B sells 320.00, ideal 200.00 (Fee per order, whole shares)"],
      ["Fees", 4, "", "", "raised beside the withdrawal"],
      ["Cash left", 16, "", "", "sold beyond the withdrawal, since shares do not split"],
      ["Total", 500, "", 9496, "closest plan, proven"],
    ]);
  });

  test("raises what the allowed number of entire sales brings, and the rest is not raised", () => {
    // 600 of A or 400 of B, one order, less its fee of 5: 595 at the most, 205 short of 800. 1,000 − 600 = 400 remain.
    const holdings = sheet("Holding | Quantity | Price\nA | 6 | 100\nB | 5 | 80");
    const settings = "Whole shares=TRUE; Fee per order=5; Maximum orders=1";
    const plan = run("WITHDRAWAL_PLAN", holdings, TARGETS, 800, settings);
    expect(columns(plan, "Asset class", "Sell", "Shares", "Value after", "Reason")).toEqual([
      ["A", 600, 6, 0, "A 60% of 60% target; A sells 600.00, ideal 480.00 (Maximum orders 1, Fee per order)"],
      ["Fees", 5, "", "", "raised beside the withdrawal"],
      ["Not raised", 205, "", "", "more than the allowed sales bring"],
      ["Total", 800, "", 400, "closest plan, proven; the ideal plan also trades B"],
    ]);
  });

  test("sells a part of a share only with all of the holding", () => {
    // 2.5 shares of 100 and 100 of 1: all 350 are asked for. 2 of A would be 50 short.
    const holdings = sheet("Holding | Quantity | Price\nA | 2.5 | 100\nB | 100 | 1");
    const plan = run("WITHDRAWAL_PLAN", holdings, TARGETS, 350, "Whole shares=TRUE");
    expect(columns(plan, "Asset class", "Sell", "Shares")).toEqual([
      ["A", 250, 2.5],
      ["B", 100, 100],
      ["Total", 350, ""],
    ]);
  });
});

describe("REBAL_PLAN in whole shares, worked by hand", () => {
  const holdings = sheet("Holding | Quantity | Price\nA | 70 | 100\nB | 50 | 60");

  test("sells and buys so that all that is sold is spent, where that is closest", () => {
    // 7,000 and 3,000 of 60 : 40: ideally 1,000 from A to B. t̂ is 0.7 and 0.4. A in 100s, B in 60s:
    // 9 and 15: l 0, d 100 and −100: 2·(100²/0.7 + 100²/0.4) = 78,571
    // 10 and 16: l 40, d 0 and −40: 8,000 + 160,000 = 168,000
    // 11 and 18: l 20, d −100 and 80: 28,571 + 32,000 + 40,000 = 100,571
    // 8 and 13: l 20, d 200 and −220: 114,286 + 242,000 + 40,000. 12 and 20: l 0, d −200 and 200: 314,286.
    const plan = run("REBAL_PLAN", holdings, TARGETS, 0, "Whole shares=TRUE");
    expect(columns(plan, "Asset class", "Action", "Amount", "Shares", "Drift after", "Reason")).toEqual([
      [
        "A",
        "Sell",
        900,
        9,
        expect.closeTo(0.01, 12),
        "A 70% of 60% target; A sells 900.00 of the 1000.00 ideal (whole shares)",
      ],
      [
        "B",
        "Buy",
        900,
        15,
        expect.closeTo(-0.01, 12),
        "B 30% of 40% target; B takes 900.00 of the 1000.00 ideal (whole shares)",
      ],
      ["Total", "", 0, "", expect.closeTo(0.01, 12), "buys 900.00, sells 900.00; closest plan, proven"],
    ]);
  });

  test("pays the fees from what it sells", () => {
    // Two orders, 10 in fees: 9,990 are due 5,994 and 3,996: ideally −1,006 and 996. l + f is what A brings over B:
    // 11 and 18: 20, d −94 and 84: 2·(94²/0.7 + 84²/0.4) = 60,526, and 40,000: 100,526
    // 10 and 16: 40, d 6 and −36: 103 + 6,480 + 160,000 = 166,583
    // 8 and 13: 20, d 206 and −216: 121,246 + 233,280 + 40,000. 7 and 11, 13 and 21: 40. 9 and 14, 12 and 19: 60.
    const plan = run("REBAL_PLAN", holdings, TARGETS, 0, "Whole shares=TRUE; Fee per order=5");
    expect(columns(plan, "Asset class", "Action", "Amount", "Shares", "Reason")).toEqual([
      ["A", "Sell", 1100, 11, "A 70% of 60% target; A sells 1100.00, ideal 1000.00 (Fee per order, whole shares)"],
      ["B", "Buy", 1080, 18, "B 30% of 40% target; B takes 1080.00, ideal 1000.00 (Fee per order, whole shares)"],
      ["Fees", "", 10, "", "paid from sells and cash"],
      ["Cash left", "", 10, "", "one more share of B costs 60.00"],
      ["Total", "", 0, "", "buys 1080.00, sells 1100.00; closest plan, proven"],
    ]);
  });
});
