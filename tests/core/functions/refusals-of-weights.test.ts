import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { refusalsOf } from "../run.ts";

const HOLDINGS: Cells = [
  ["VTI", "Stocks", 30],
  ["VXUS", "Stocks", 30],
  ["BND", "Bonds", 40],
];
const HEADER = ["Asset class", "Holding", "Target"];

const refused = (targets: Cells, settings?: string, holdings = HOLDINGS) =>
  refusalsOf("REBAL_DRIFT", holdings, targets, settings);

describe("REBAL_DRIFT(holdings, targets) refuses weights", () => {
  const SCALES = "Write all targets as fractions (0.6), all as percentages (60%), or all as 60.";
  const mixed = (one: string, other: string) =>
    `Targets, Target: ${one} and ${other} are on different scales. ${SCALES}`;
  test.each<[string, Cells, string]>([
    [
      "no number",
      [HEADER, ["Stocks", "", "lots"], ["Bonds", "", 1]],
      'Targets row 2 (Stocks), Target: "lots" is not a number. Enter a weight such as 60%.',
    ],
    [
      "an error",
      [HEADER, ["Stocks", "", "#N/A"], ["Bonds", "", 1]],
      "Targets row 2 (Stocks), Target: the cell holds the error #N/A. Enter a weight such as 60%.",
    ],
    [
      "still loading",
      [HEADER, ["Stocks", "", "Loading..."], ["Bonds", "", 1]],
      "Targets row 2 (Stocks), Target: the cell is still loading (Loading...). Wait until it has a value.",
    ],
    [
      "negative",
      [HEADER, ["Stocks", "", -0.1], ["Bonds", "", 1]],
      "Targets row 2 (Stocks), Target: −10% is not between 0% and 100%. Enter a weight such as 60%.",
    ],
    [
      "above 100%",
      [HEADER, ["Stocks", "", "150%"], ["Bonds", "", "40%"]],
      "Targets row 2 (Stocks), Target: 150% is not between 0% and 100%. Enter a weight such as 60%.",
    ],
    ["0.6 and 40", [HEADER, ["Stocks", "", 0.6], ["Bonds", "", 40]], mixed("0.6", "40")],
    ["60% and 40", [HEADER, ["Stocks", "", "60%"], ["Bonds", "", 40]], mixed("0.6", "40")],
    ["0.7 of 60", [HEADER, ["Stocks", "", 60], ["Stocks", "VTI", 0.7], ["Bonds", "", 40]], mixed("0.7", "60")],
    ["70 of 0.6", [HEADER, ["Stocks", "", 0.6], ["Stocks", "VTI", 70], ["Bonds", "", 0.4]], mixed("0.6", "70")],
    [
      "class sum short",
      [HEADER, ["Stocks", "", 0.5], ["Bonds", "", 0.4]],
      "Targets, Target: the class targets sum to 90%. Make them sum to 100%.",
    ],
    [
      "class sum over",
      [HEADER, ["Stocks", "", 60], ["Bonds", "", 40.3]],
      "Targets, Target: the class targets sum to 100.3%. Make them sum to 100%.",
    ],
    [
      "one level",
      [
        ["Holding", "Target"],
        ["VTI", 0.5],
        ["BND", 0.4],
      ],
      "Targets, Target: the targets sum to 90%. Make them sum to 100%.",
    ],
    [
      "holding sum over",
      [HEADER, ["Stocks", "", 0.6], ["Stocks", "VTI", 0.7], ["Stocks", "VXUS", 0.4], ["Bonds", "", 0.4]],
      "Targets row 3 (Stocks), Target: the targets of the holdings in Stocks sum to 110%. Make them sum to 100% of the class.",
    ],
    [
      "holding sum short with none to take the rest",
      [HEADER, ["Stocks", "", 0.6], ["Stocks", "VTI", 0.7], ["Stocks", "VXUS", 0.2], ["Bonds", "", 0.4]],
      "Targets row 3 (Stocks), Target: the targets of the holdings in Stocks sum to 90%. Make them sum to 100% of the class; no other holding can take the rest.",
    ],
    [
      "no class rows",
      [HEADER, ["Stocks", "VTI", 0.6], ["Bonds", "BND", 0.4]],
      "Targets, Target: holdings have targets, but no asset class has one. Add a row for each asset class: its name, an empty Holding, and its target of the portfolio.",
    ],
    [
      "no targets",
      [HEADER],
      "Targets, Target: no targets found. Add a row for each asset class: its name, an empty Holding, and its target of the portfolio.",
    ],
    [
      "no class row for one",
      [HEADER, ["Stocks", "", 1], ["Bonds", "BND", 1]],
      "Targets row 3 (BND), Target: its asset class, Bonds, has no target. Add a row for Bonds with an empty Holding and its target of the portfolio.",
    ],
    [
      "nameless",
      [HEADER, ["Stocks", "", 0.6], ["", "", 0.4]],
      "Targets row 3, Target: a target stands in a row without an asset class or a holding. Name the asset class, or clear the row.",
    ],
    [
      "outside Min",
      [
        ["Asset class", "Target", "Min"],
        ["Stocks", 0.6, 0.7],
        ["Bonds", 0.4, ""],
      ],
      "Targets row 2 (Stocks): the target is not between Min and Max. Enter a Min below and a Max above the target.",
    ],
    [
      "Min on another scale",
      [
        ["Asset class", "Target", "Min"],
        ["Stocks", 60, 0.5],
        ["Bonds", 40, ""],
      ],
      mixed("0.5", "60"),
    ],
    [
      "Max no number",
      [
        ["Asset class", "Target", "Max"],
        ["Stocks", 0.6, "x"],
        ["Bonds", 0.4, ""],
      ],
      'Targets row 2 (Stocks), Max: "x" is not a number. Enter a weight such as 60%.',
    ],
  ])("%s", (_, targets, problem) => {
    expect(refused(targets)).toEqual([problem]);
  });
});
