import { describe, expect, test } from "vitest";
import { problemText } from "../../../core/cells/problem.ts";
import { isComplete, leftToDo } from "../../../core/store/index.ts";
import { strategyOf } from "./strategy-of.ts";

/** What a strategy with these rows lacks, in words. */
function said(...rows: readonly (readonly (string | number)[])[]): readonly string[] {
  return leftToDo(strategyOf(...rows)).map(problemText);
}

describe("leftToDo", () => {
  test("of a strategy whose classes sum to 100% is nothing", () => {
    expect(said(["Stocks", "", 0.6], ["Bonds", "", 0.4])).toEqual([]);
    expect(isComplete(strategyOf(["Stocks", "", 0.6], ["Bonds", "", 0.4]))).toBe(true);
  });

  test("of a strategy with no rows says how to begin", () => {
    expect(said()).toEqual([
      "Targets (Growth): the strategy has no targets yet. Add an asset class with its target, or start from the current allocation.",
    ]);
  });

  test("says what is left to place among the classes", () => {
    expect(said(["Stocks", "", 0.6], ["Bonds", "", 0.28])).toEqual([
      "Targets (Growth): 12% left to place among the asset classes. Place it, so that they add up to 100%.",
    ]);
  });

  test("says what is too much", () => {
    expect(said(["Stocks", "", 0.6], ["Bonds", "", 0.435])).toEqual([
      "Targets (Growth): 3.5% too much among the asset classes. Lower some, so that they add up to 100%.",
    ]);
  });

  test("takes a sum within 0.2% for whole, as formulas do", () => {
    expect(said(["A", "", 0.3333], ["B", "", 0.3333], ["C", "", 0.3333])).toEqual([]);
  });

  test("says what the holdings of a class leave open", () => {
    expect(said(["Stocks", "", 1], ["Stocks", "VTI", 0.5], ["Stocks", "VEA", 0.25])).toEqual([
      "Targets (Growth): 25% left to place among the holdings of Stocks. Place it, so that they add up to 100%.",
    ]);
  });

  test("leaves what a holding with a blank target can take", () => {
    expect(said(["Stocks", "", 1], ["Stocks", "VTI", 0.5], ["Stocks", "VEA", ""])).toEqual([]);
  });

  test("sees holdings over 100% also beside a blank one", () => {
    expect(said(["Stocks", "", 1], ["Stocks", "VTI", 1], ["Stocks", "VXUS", 0.1], ["Stocks", "VEA", ""])).toEqual([
      "Targets (Growth): 10% too much among the holdings of Stocks. Lower some, so that they add up to 100%.",
    ]);
  });

  test("says that a class lacks a target where its holdings have some", () => {
    expect(said(["Stocks", "", 1], ["Bonds", "", ""], ["Bonds", "BND", 1])).toEqual([
      "Targets (Growth, Bonds): its holdings have targets, and the asset class has none. Enter the class's target of the portfolio.",
    ]);
  });
});
