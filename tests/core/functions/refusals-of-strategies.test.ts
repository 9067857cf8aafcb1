import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { refusalsOf } from "../run.ts";

const HOLDINGS: Cells = [
  ["VTI", "Stocks", 30],
  ["VXUS", "Stocks", 30],
  ["BND", "Bonds", 40],
];

const refused = (targets: Cells, settings?: string, holdings = HOLDINGS) =>
  refusalsOf("REBAL_DRIFT", holdings, targets, settings);

describe("REBAL_DRIFT(holdings, targets, settings) with strategies", () => {
  const STRATEGIES: Cells = [
    ["Strategy", "Asset class", "Target"],
    ["Calm", "Stocks", 0.5],
    ["Calm", "Bonds", 0.5],
    ["Bold", "Stocks", 0.9],
    ["Bold", "Bonds", 0.1],
  ];
  test.each<[string, string | undefined, readonly string[]]>([
    [
      "none chosen",
      undefined,
      [
        'Targets: there are several strategies: Calm, Bold. Choose one with the setting Strategy, such as "Strategy=Calm".',
      ],
    ],
    ["an unknown one", "Strategy=Clam", ['Targets: there is no strategy "Clam". The strategies are Calm, Bold.']],
    ["a known one, however it is written", "strategy= BOLD ", []],
  ])("%s", (_, settings, problems) => {
    expect(refused(STRATEGIES, settings)).toEqual(problems);
  });

  test("one chosen where there are none", () => {
    expect(
      refused(
        [
          ["Stocks", 0.6],
          ["Bonds", 0.4],
        ],
        "Strategy=Calm",
      ),
    ).toEqual(['Targets: there is no strategy "Calm". Add a column Strategy, or leave the setting Strategy out.']);
  });

  test("one alone needs no choice", () => {
    expect(refused(STRATEGIES.slice(0, 3))).toEqual([]);
  });

  test("an error value for a name", () => {
    expect(refused([...STRATEGIES, [{ error: "#REF!" }, "Gold", 0.1]], "Strategy=Calm")).toEqual([
      "Targets row 6, Strategy: the cell holds the error #REF!. Enter the strategy's name.",
    ]);
  });
});
