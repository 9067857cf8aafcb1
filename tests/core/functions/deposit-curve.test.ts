import { describe, expect, test } from "vitest";
import { columns, messageOf, run } from "../run.ts";
import { HOLDINGS, TARGETS, withPrices } from "./limits/book.ts";

describe("DEPOSIT_CURVE(holdings, targets, deposit)", () => {
  test("has a row for each number of orders, up to those of the plan", () => {
    // On 10 000 Bonds and Gold are 500 below: all into one leaves the other 500 off, half of which are drift.
    expect(run("DEPOSIT_CURVE", HOLDINGS, TARGETS, 1000)).toEqual([
      ["Orders", "Drift after", "Cash left", "Holdings"],
      [1, 0.05, 0, "BND"],
      [2, 0, 0, "BND and GLD"],
    ]);
  });

  test("ends in the plan itself", () => {
    for (const settings of ["Whole shares=TRUE", "Fee per order=3", "Minimum trade=100; Whole shares=TRUE"]) {
      const plan = run("DEPOSIT_PLAN", HOLDINGS, TARGETS, 3000, settings);
      const total = columns(plan, "Asset class", "Drift after").slice(-1)[0]?.[1];
      const last = run("DEPOSIT_CURVE", HOLDINGS, TARGETS, 3000, settings).slice(-1)[0];
      expect(last?.[1]).toBe(total);
    }
  });

  test("obeys Maximum orders", () => {
    expect(columns(run("DEPOSIT_CURVE", HOLDINGS, TARGETS, 1000, "Maximum orders=1"), "Orders")).toEqual([[1]]);
  });

  test("counts what is kept in cash with a target as left in cash", () => {
    const holdings = [...HOLDINGS, ["Cash", "Cash", 200, 1]];
    const targets = [
      ["Asset class", "Target"],
      ["Stocks", 0.6],
      ["Bonds", 0.25],
      ["Gold", 0.05],
      ["Cash", 0.1],
    ];
    // On 10 000: Stocks are on target at 6000, Bonds too at 2500, Gold too at 500, and Cash takes 800 of its 1000.
    expect(run("DEPOSIT_CURVE", holdings, targets, 800)).toEqual([
      ["Orders", "Drift after", "Cash left", "Holdings"],
      [0, 0, 800, ""],
    ]);
  });

  test.each([
    ["no deposit", "", 0.0667, 0],
    ["a deposit that no order fits in", 50, 0.0657, 50],
  ])("has one row without an order for %s", (_, deposit, drift, left) => {
    expect(
      columns(
        run("DEPOSIT_CURVE", HOLDINGS, TARGETS, deposit, "Whole shares=TRUE"),
        "Orders",
        "Drift after",
        "Cash left",
        "Holdings",
      ),
    ).toEqual([[0, expect.closeTo(drift, 4), left, ""]]);
  });

  test("refuses what DEPOSIT_PLAN refuses", () => {
    expect(messageOf("DEPOSIT_CURVE", HOLDINGS, TARGETS, -5)).toBe(messageOf("DEPOSIT_PLAN", HOLDINGS, TARGETS, -5));
    expect(messageOf("DEPOSIT_CURVE", withPrices("", "", ""), TARGETS, 1000, "Whole shares=TRUE")).toContain(
      "whole shares need prices",
    );
  });
});
