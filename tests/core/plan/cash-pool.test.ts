import { describe, expect, test } from "vitest";
import { poolCash } from "../../../core/plan/cash-pool.ts";
import type { Flow } from "../../../core/plan/index.ts";
import { allocated } from "../allocated.ts";

/** What becomes of new money beside untargeted cash, in whole units. */
function pool(flow: Flow, cash: number, money: number, text = "") {
  const { allocation, settings } = allocated(
    [
      ["Stocks", 1000],
      ["Cash", cash],
    ],
    [["Stocks", 1]],
    `${text}; Decimals=0`,
  );
  return poolCash(allocation, flow, money, settings);
}

describe("poolCash(allocation, flow, money, settings)", () => {
  test.each<[string, Flow, number, number, string, number, number, number]>([
    ["a deposit leaves cash alone", "deposit", 100, 50, "", 0, 50, 0],
    ["a deposit refills negative cash first", "deposit", -30, 50, "", 30, 20, 0],
    ["a deposit too small to refill it all", "deposit", -80, 50, "", 50, 0, 0],
    ["a deposit keeps the reserve back", "deposit", 100, 50, "Cash reserve=20", 0, 30, 20],
    ["a deposit below the reserve", "deposit", 0, 50, "Cash reserve=80", 0, 0, 50],
    ["Cash = Invest places cash too", "deposit", 100, 50, "Cash=Invest", -100, 150, 0],
    ["Cash = Invest above the reserve", "deposit", 100, 50, "Cash=Invest; Cash reserve=30", -70, 120, 0],
    ["Cash = Invest tops the reserve up", "deposit", 10, 50, "Cash=Invest; Cash reserve=30", 0, 30, 20],
    ["a withdrawal uses cash first", "withdrawal", 100, -150, "", -100, -50, 0],
    ["a withdrawal that cash covers", "withdrawal", 100, -60, "", -60, 0, 0],
    ["a withdrawal leaves the reserve", "withdrawal", 100, -150, "Cash reserve=40", -60, -90, 0],
    ["a rebalance uses cash first", "rebalance", 100, 0, "", -100, 100, 0],
    ["a rebalance with new money", "rebalance", 100, 50, "Cash reserve=30", -70, 120, 0],
    ["a rebalance that takes money out", "rebalance", 100, -150, "", -100, -50, 0],
  ])("%s", (_, flow, cash, money, text, change, toPlace, keptBack) => {
    const result = pool(flow, cash, money, text);
    expect(result).toEqual({ change, toPlace, keptBack });
    expect(result.change + result.toPlace + result.keptBack).toBe(money);
  });

  test("leaves cash with a target to the plan", () => {
    const { allocation, settings } = allocated(
      [
        ["Stocks", 90],
        ["Cash", 10],
      ],
      [
        ["Stocks", 0.9],
        ["Cash", 0.1],
      ],
    );
    expect(poolCash(allocation, "withdrawal", -500, settings)).toEqual({ change: 0, toPlace: -500, keptBack: 0 });
  });
});
