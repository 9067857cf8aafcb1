import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { columns, run } from "../run.ts";

describe("WITHDRAWAL_PLAN(holdings, targets, withdrawal)", () => {
  const TWO: Cells = [
    ["Stocks", 70],
    ["Bonds", 30],
  ];
  const HALVES: Cells = [
    ["Stocks", 0.5],
    ["Bonds", 0.5],
  ];

  test("sells with the same columns, Sell for Buy", () => {
    expect(run("WITHDRAWAL_PLAN", TWO, HALVES, 50)).toEqual([
      [
        "Asset class",
        "Holding",
        "Sell",
        "Shares",
        "Price",
        "Value after",
        "Weight after",
        "Target",
        "Drift after",
        "Reason",
        "Currency",
      ],
      ["Stocks", "Stocks", 45, "", "", 25, 0.5, 0.5, 0, "Stocks 70% of 50% target", ""],
      ["Bonds", "Bonds", 5, "", "", 25, 0.5, 0.5, 0, "Bonds 30% of 50% target", ""],
      ["Total", "", 50, "", "", 50, 1, 1, 0, "", ""],
    ]);
  });

  test("says what could not be raised", () => {
    expect(columns(run("WITHDRAWAL_PLAN", TWO, HALVES, 120), "Asset class", "Sell", "Value after")).toEqual([
      ["Stocks", 70, 0],
      ["Bonds", 30, 0],
      ["Not raised", 20, ""],
      ["Total", 120, 0],
    ]);
  });

  test("sells all shares there are where it sells a holding entirely", () => {
    const holdings = [
      ["Holding", "Quantity", "Price", "Value"],
      ["A", 3.1234567, 10, 31.23],
    ];
    expect(
      columns(
        run(
          "WITHDRAWAL_PLAN",
          holdings,
          [
            ["Holding", "Target"],
            ["A", 1],
          ],
          31.23,
        ),
        "Shares",
      )[0],
    ).toEqual([3.1234567]);
  });

  test("sells what has target 0 first, and never what has no target", () => {
    const holdings: Cells = [
      ["Stocks", 50],
      ["Old", 30],
      ["Art", 40],
    ];
    expect(
      columns(
        run(
          "WITHDRAWAL_PLAN",
          holdings,
          [
            ["Stocks", 1],
            ["Old", 0],
          ],
          20,
        ),
        "Asset class",
        "Sell",
      ),
    ).toEqual([
      ["Old", 20],
      ["Total", 20],
    ]);
    expect(
      columns(
        run(
          "WITHDRAWAL_PLAN",
          holdings,
          [
            ["Stocks", 1],
            ["Old", 0],
          ],
          100,
        ),
        "Asset class",
        "Sell",
      ),
    ).toEqual([
      ["Stocks", 50],
      ["Old", 30],
      ["Not raised", 20],
      ["Total", 100],
    ]);
  });

  test("names the accounts that hold what it sells, where there are several", () => {
    const holdings = [
      ["Holding", "Value", "Account"],
      ["A", 50, "IRA"],
      ["A", 50, "Roth"],
      ["B", 10, "IRA"],
    ];
    const plan = run(
      "WITHDRAWAL_PLAN",
      holdings,
      [
        ["Holding", "Target"],
        ["A", 0.5],
        ["B", 0.5],
      ],
      20,
    );
    expect(columns(plan, "Holding", "Reason")).toEqual([
      ["A", "A 90.9% of 50% target; held in IRA and Roth"],
      ["", "money does not move between accounts by itself"],
    ]);
    const alone = run(
      "WITHDRAWAL_PLAN",
      holdings,
      [
        ["Holding", "Target"],
        ["A", 0.5],
        ["B", 0.5],
      ],
      20,
      "Account=IRA",
    );
    expect(columns(alone, "Holding", "Reason")).toEqual([
      ["A", "A 83.3% of 50% target"],
      ["", ""],
    ]);
  });
});
