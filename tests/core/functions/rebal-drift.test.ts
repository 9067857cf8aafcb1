import { describe, expect, test } from "vitest";
import { columns, run } from "../run.ts";
import { HOLDINGS, TARGETS } from "./sample.ts";

const near = (number: number) => expect.closeTo(number, 12);

describe("REBAL_DRIFT(holdings, targets)", () => {
  test("gives each class and its holdings in target order, then Total", () => {
    expect(run("REBAL_DRIFT", HOLDINGS, TARGETS)).toEqual([
      [
        "Asset class",
        "Holding",
        "Value",
        "Weight",
        "Target",
        "Weight in class",
        "Target in class",
        "Drift",
        "Relative drift",
        "Status",
        "Gap",
        "Note",
      ],
      ["Bonds", "", 4000, 0.4, 0.3, "", "", near(0.1), near(1 / 3), "Overweight", -1000, ""],
      ["Bonds", "BND", 4000, 0.4, 0.3, 1, 1, near(0.1), near(1 / 3), "Overweight", -1000, ""],
      ["Stocks", "", 6000, 0.6, 0.6, "", "", 0, 0, "On target", 0, ""],
      ["Stocks", "VTI", 5000, 0.5, 0.3, near(5 / 6), 0.5, near(0.2), near(2 / 3), "Overweight", -2000, ""],
      ["Stocks", "VXUS", 1000, 0.1, 0.3, near(1 / 6), 0.5, near(-0.2), near(-2 / 3), "Underweight", 2000, ""],
      ["Gold", "", 0, 0, 0.1, "", "", -0.1, -1, "Underweight", 1000, ""],
      ["Total", "", 10000, 1, 1, "", "", near(0.1), "", "Rebalance", "", ""],
    ]);
  });

  test("says of each row what is not plain", () => {
    const holdings = [
      ["Holding", "Asset class", "Value", "Trading"],
      ["A", "X", 50, "no buy"],
      ["B", "X", -5, ""],
      ["C", "X", 20, "locked"],
      ["D", "Y", 35, ""],
      ["SPAXX", "", 10, ""],
    ];
    const targets = [
      ["Asset class", "Holding", "Target"],
      ["X", "", 1],
      ["X", "A", 0.5],
      ["X", "E", 0.5],
    ];
    expect(columns(run("REBAL_DRIFT", holdings, targets), "Holding", "Status", "Note")).toEqual([
      ["", "Underweight", ""],
      ["A", "On target", "not to be bought"],
      ["E", "Underweight", "not held"],
      ["B", "", "negative value, never traded"],
      ["C", "", "no target, never traded; not to be bought; not to be sold"],
      ["", "No target", "never traded"],
      ["D", "", ""],
      ["", "No target", ""],
      ["SPAXX", "", ""],
      [
        "",
        "Rebalance",
        "Y has no target: counted in the total, never traded; B and C have no target in X: counted in the class, never traded",
      ],
    ]);
  });

  test("gives one row to a class that is its own holding", () => {
    expect(
      columns(
        run(
          "REBAL_DRIFT",
          [
            ["Stocks", 6],
            ["Bonds", 4],
          ],
          [
            ["Stocks", 0.6],
            ["Bonds", 0.4],
          ],
        ),
        "Asset class",
      ),
    ).toEqual([["Stocks"], ["Bonds"], ["Total"]]);
  });

  test("puts classes without target after those with one, Unclassified last", () => {
    const holdings = [
      ["Holding", "Asset class", "Value"],
      ["Z", "", 1],
      ["G", "Gold", 1],
      ["S", "Stocks", 1],
    ];
    const classes = columns(run("REBAL_DRIFT", holdings, [["Stocks", 1]]), "Asset class").map(([name]) => name);
    expect([...new Set(classes)]).toEqual(["Stocks", "Gold", "Unclassified", "Total"]);
  });
});
