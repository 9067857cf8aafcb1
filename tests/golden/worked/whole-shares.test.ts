import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

const WHOLE = "Whole shares=TRUE";

// d is amount − ideal, l is cash left. A holding that is its own class counts as both: G = Σ 2d²/t + 100·l².
describe("DEPOSIT_PLAN in whole shares, worked by hand", () => {
  test("leaves what no further share fits in, and says so", () => {
    // 5,000 and 2,920 and 1,000 are 8,920, due 5,352 and 3,568: ideally 352 and 648. VTI in 250s, BND in 73s:
    // 1 and 10: 980, d −102 and 82, l 20: 34,680 + 33,620 + 40,000 = 108,300. 1 and 9: l 93, 100·93² = 864,900 alone.
    // 2 and 6: l 62, 384,400 alone. 0 and 13: l 51, 260,100 alone. 3 and 3, and 4 and 0: VTI's d of 398 alone is 528,013.
    const holdings = sheet("Holding | Asset class | Quantity | Price\nVTI | Stocks | 20 | 250\nBND | Bonds | 40 | 73");
    const targets = sheet("Asset class | Target\nStocks | 60%\nBonds | 40%");
    const total = 8920;
    const drift = [5250 / total - 0.6, 3650 / total - 0.4].map((one) => expect.closeTo(one, 12));
    const why = {
      vti: "Stocks 56.1% of 60% target on the new total; VTI 56.1% of 60% target on the new total; VTI takes 250.00 of the 352.00 ideal (whole shares)",
      bnd: "Bonds 36.9% of 40% target; BND 36.9% of 40% target; BND takes 730.00, ideal 648.00 (whole shares)",
      left: "one more share of BND costs 73.00",
    };
    const driftAfter = expect.closeTo((0.6 - 5250 / total + (3650 / total - 0.4)) / 2, 12);
    expect(run("DEPOSIT_PLAN", holdings, targets, 1000, WHOLE).slice(1)).toEqual([
      ["Stocks", "VTI", 250, 1, 250, 5250, 5250 / total, 0.6, drift[0], why.vti, ""],
      ["Bonds", "BND", 730, 10, 73, 3650, 3650 / total, 0.4, drift[1], why.bnd, ""],
      ["Cash left", "", 20, "", "", "", "", "", "", why.left, ""],
      ["Total", "", 1000, "", "", 8920, 1, 1, driftAfter, "closest plan, proven", ""],
    ]);
  });

  test("weighs classes beside holdings, and a tie goes to the first asset id", () => {
    // Nothing is held: ideally 600, 600 and 800. A and B in 250s, C in 150s: every total is a multiple of 50, and l = 50
    // alone is 250,000. 2,000 exactly are 5 of A and B with 5 of C, 2 with 10, 8 with 0. 3 and 2 with 5 of C: classes
    // 50²/0.6 + 50²/0.4 = 10,417, holdings 150²/0.3 + 100²/0.3 + 50²/0.4 = 114,583: 125,000. 2 and 3 as much.
    // 4 and 1: 400²/0.3 alone is 533,333; so is 700²/0.4 with 10 of C, 1,225,000.
    const holdings = sheet(`
      Holding | Asset class | Quantity | Price
      B       | Stocks      | 0        | 250
      A       | Stocks      | 0        | 250
      C       | Bonds       | 0        | 150`);
    const targets = sheet(`
      Asset class | Holding | Target
      Stocks      |         | 60
      Bonds       |         | 40
      Stocks      | A       | 50
      Stocks      | B       | 50
      Bonds       | C       | 100`);
    const plan = run("DEPOSIT_PLAN", holdings, targets, 2000, WHOLE);
    expect(columns(plan, "Holding", "Buy", "Shares")).toEqual([
      ["A", 750, 3],
      ["B", 500, 2],
      ["C", 750, 5],
      ["", 2000, ""],
    ]);
  });

  test("leaves a share that fits where the plan is closer without, and Spend all buys it", () => {
    // Ideally 2,079 and 21, in 2,000s and 100s. 1 and 0: d −79 and −21, l 100: 12,608 + 88,200 + 1,000,000 = 1,100,808.
    // 1 and 1: d −79 and 79, l 0: 12,608 + 1,248,200 = 1,260,808. 0 and 21 and the like: 2·2,079²/0.99 is 8.7 million.
    // Spend all weighs 1,000·l²: 10,100,808 against 1,260,808.
    const holdings = sheet("Holding | Quantity | Price\nA | 0 | 2000\nB | 0 | 100");
    const targets = sheet("Holding | Target\nA | 99%\nB | 1%");
    const shown = ["Asset class", "Buy", "Shares", "Reason"];
    expect(columns(run("DEPOSIT_PLAN", holdings, targets, 2100, WHOLE), ...shown)).toEqual([
      ["A", 2000, 1, "A 0% of 99% target; A takes 2000.00 of the 2079.00 ideal (whole shares)"],
      [
        "Cash left",
        100,
        "",
        "an order of B for 100.00 fits, but the plan is closer to its targets without; Spend all weighs cash left more",
      ],
      ["Total", 2100, "", "closest plan, proven; the ideal plan also trades B"],
    ]);
    expect(columns(run("DEPOSIT_PLAN", holdings, targets, 2100, `${WHOLE}; Spend all=TRUE`), ...shown)).toEqual([
      ["A", 2000, 1, "A 0% of 99% target; A takes 2000.00 of the 2079.00 ideal (whole shares)"],
      ["B", 100, 1, "B 0% of 1% target; B takes 100.00, ideal 21.00 (whole shares)"],
      ["Total", 2100, "", "closest plan, proven"],
    ]);
  });

  test("Spend all buys what is above its target as well", () => {
    // 8,000 + 1,000 of 9,400: 60% and 40% of the 9,400 are 5,640 and 3,760. A (6,000) is above and B (3,000) is not, so B
    // alone may take the 400: in 300s one, l 100. With Spend all A may as well, in 100s: one each, l 0. B −100 is
    // 2·100²/0.4 = 50,000, and A +100 from an ideal of 0 2·100²/0.6 = 33,333: 83,333, far below 1,000·100².
    const holdings = sheet("Holding | Quantity | Price\nA | 60 | 100\nB | 10 | 300");
    const targets = sheet("Holding | Target\nA | 60%\nB | 40%");
    const buys = (settings: string) =>
      columns(run("DEPOSIT_PLAN", holdings, targets, 400, settings), "Asset class", "Buy");
    expect(buys(WHOLE)).toEqual([
      ["B", 300],
      ["Cash left", 100],
      ["Total", 400],
    ]);
    expect(buys(`${WHOLE}; Spend all=TRUE`)).toEqual([
      ["A", 100],
      ["B", 300],
      ["Total", 400],
    ]);
  });
});
