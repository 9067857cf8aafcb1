import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { run } from "../run.ts";

describe("functions of one cell", () => {
  test("REBAL_STATUS(holdings, targets) says it in a line", () => {
    expect(
      run(
        "REBAL_STATUS",
        [
          ["Stocks", 6],
          ["Bonds", 4],
        ],
        [
          ["Stocks", 0.6],
          ["Bonds", 0.4],
        ],
      ),
    ).toEqual([["On target"]]);
    expect(
      run(
        "REBAL_STATUS",
        [
          ["Stocks", 661],
          ["Bonds", 339],
        ],
        [
          ["Stocks", 0.6],
          ["Bonds", 0.4],
        ],
      ),
    ).toEqual([["Rebalance: Stocks +6.1 pp, Bonds −6.1 pp"]]);
  });

  test.each<[string, Cells, Cells, string | undefined, string | number]>([
    [
      "the largest value ÷ target",
      [
        ["S", 5000],
        ["B", 5000],
      ],
      [
        ["S", 0.6],
        ["B", 0.4],
      ],
      undefined,
      2500,
    ],
    [
      "0 where all is on target",
      [
        ["S", 60],
        ["B", 40],
      ],
      [
        ["S", 0.6],
        ["B", 0.4],
      ],
      undefined,
      0,
    ],
    [
      "rounded up",
      [
        ["S", 1],
        ["B", 0],
      ],
      [
        ["S", 0.3],
        ["B", 0.7],
      ],
      undefined,
      2.34,
    ],
    [
      "no target",
      [
        ["S", 1],
        ["ACME", 1],
      ],
      [["S", 1]],
      undefined,
      "Not reachable: ACME has no target",
    ],
    [
      "target 0",
      [
        ["S", 1],
        ["ACME", 1],
      ],
      [
        ["S", 1],
        ["ACME", 0],
      ],
      undefined,
      "Not reachable: ACME has target 0",
    ],
    [
      "a short",
      [
        ["S", 10],
        ["ACME", -1],
      ],
      [
        ["S", 0.5],
        ["ACME", 0.5],
      ],
      undefined,
      "Not reachable: ACME has a negative value",
    ],
    [
      "cash",
      [
        ["S", 10],
        ["Cash", 1],
      ],
      [["S", 1]],
      undefined,
      "Not reachable: Cash has no target",
    ],
    [
      "cash that is invested",
      [
        ["S", 10],
        ["Cash", 1],
      ],
      [["S", 1]],
      "Cash=Invest",
      0,
    ],
    ["a reserve", [["S", 10]], [["S", 1]], "Cash reserve=5", "Not reachable: the cash reserve has no target"],
    [
      "a lock",
      [
        ["Holding", "Value", "Trading"],
        ["S", 10, ""],
        ["B", 0, "no buy"],
      ],
      [
        ["Holding", "Target"],
        ["S", 0.5],
        ["B", 0.5],
      ],
      undefined,
      "Not reachable: B is below its target and may not be bought",
    ],
  ])("REBAL_MIN_DEPOSIT(holdings, targets): %s", (_, holdings, targets, settings, result) => {
    expect(run("REBAL_MIN_DEPOSIT", holdings, targets, settings)).toEqual([[result]]);
  });
});
