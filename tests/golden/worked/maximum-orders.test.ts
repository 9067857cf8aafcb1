import { describe, expect, test } from "vitest";
import { columns, run } from "../../core/run.ts";
import { sheet } from "./sheet.ts";

// 10,000 after a deposit of 1,000, due 4,000, 3,000, 2,000 and 1,000: ideally 300, 400, 200 and 100.
const FOUR = sheet("Holding | Value\nA | 3700\nB | 2600\nC | 1800\nD | 900");
const TARGETS = sheet("Holding | Target\nA | 40%\nB | 30%\nC | 20%\nD | 10%");

describe("Maximum orders, worked by hand", () => {
  test("takes the two of four whose plan is closest to the ideal one", () => {
    // What a set S leaves out, m, is spread over S as its targets, T in all. Each holding is its own class, which doubles
    // every term: D(S) = 2·(m²/T + Σ of ideal²/t over what is left out), and ideal²/t is A 225,000, B 533,333, C 200,000,
    // D 100,000.
    // A and B: m 300, T 0.7: 2·(128,571 + 300,000) =   857,143
    // A and C: m 500, T 0.6: 2·(416,667 + 633,333) = 2,100,000
    // A and D: m 600, T 0.5: 2·(720,000 + 733,333) = 2,906,667
    // B and C: m 400, T 0.5: 2·(320,000 + 325,000) = 1,290,000
    // B and D: m 500, T 0.4: 2·(625,000 + 425,000) = 2,100,000
    // C and D: m 700, T 0.3: 2·(1,633,333 + 758,333) = 4,783,333
    // A: m 700: 4,116,667. B: m 600: 3,450,000. C: m 800: 8,116,667. D: m 900: 18,116,667.
    // A and B share 7,300 as 4 : 3: 4,171.43 and 3,128.57. Drift after: half of 1.71 + 1.29 + 2 + 1 points.
    const plan = run("DEPOSIT_PLAN", FOUR, TARGETS, 1000, "Maximum orders=2");
    expect(columns(plan, "Asset class", "Buy", "Value after", "Drift after", "Reason")).toEqual([
      [
        "A",
        471.43,
        4171.43,
        expect.closeTo(0.017143, 12),
        "A 37% of 40% target on the new total; A takes 471.43, ideal 300.00 (Maximum orders 2)",
      ],
      [
        "B",
        528.57,
        3128.57,
        expect.closeTo(0.012857, 12),
        "B 28.9% of 30% target; B takes 528.57, ideal 400.00 (Maximum orders 2)",
      ],
      ["Total", 1000, 10_000, expect.closeTo(0.03, 12), "closest plan, proven; the ideal plan also trades C and D"],
    ]);
  });
});

describe("DEPOSIT_CURVE, worked by hand", () => {
  test("shows what one, two, three and four orders reach", () => {
    // One: B, as above; it ends 6 points over and the others 3, 2 and 1 under. Two: A and B. Three: all but D is
    // 2·(100²/0.9 + 100,000), the least; D ends one point under. Four: the ideal plan.
    expect(run("DEPOSIT_CURVE", FOUR, TARGETS, 1000)).toEqual([
      ["Orders", "Drift after", "Cash left", "Holdings"],
      [1, expect.closeTo(0.06, 12), 0, "B"],
      [2, expect.closeTo(0.03, 12), 0, "A and B"],
      [3, expect.closeTo(0.01, 12), 0, "A, B and C"],
      [4, 0, 0, "A, B, C and D"],
    ]);
  });

  test("ends at Maximum orders", () => {
    const curve = run("DEPOSIT_CURVE", FOUR, TARGETS, 1000, "Maximum orders=2");
    expect(columns(curve, "Orders", "Holdings")).toEqual([
      [1, "B"],
      [2, "A and B"],
    ]);
  });

  test("shows in whole shares what is left", () => {
    // Ideally 352 and 648 of 8,920. One order: BND leaves 352 out, VTI 648, so BND: 13 of 73 are 949. Two: one VTI for 250
    // and ten BND for 730.
    const holdings = sheet("Holding | Quantity | Price\nVTI | 20 | 250\nBND | 40 | 73");
    const targets = sheet("Holding | Target\nVTI | 60%\nBND | 40%");
    expect(run("DEPOSIT_CURVE", holdings, targets, 1000, "Whole shares=TRUE").slice(1)).toEqual([
      [1, expect.closeTo((0.6 - 5000 / 8920 + (3869 / 8920 - 0.4)) / 2, 12), 51, "BND"],
      [2, expect.closeTo((0.6 - 5250 / 8920 + (3650 / 8920 - 0.4)) / 2, 12), 20, "VTI and BND"],
    ]);
  });
});
