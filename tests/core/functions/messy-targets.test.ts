import { expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { messageOf, run } from "../run.ts";

const TARGETS: Cells = [
  ["Asset class", "Holding", "Target"],
  ["Stocks", "", 0.6],
  ["Bonds", "", 0.4],
];

test("REBAL_STATUS over targets of one level takes symbols that are alike for what they are", () => {
  const holdings: Cells = [
    ["Holding", "Value"],
    ["VUSA", 50],
    ["BND", 50],
  ];
  const targets: Cells = [
    ["Holding", "Target"],
    ["VUAA", 0.5],
    ["BND", 0.5],
  ];
  expect(run("REBAL_STATUS", holdings, targets)).toEqual([["Rebalance: VUAA −50 pp"]]);
});

test("REBAL_STATUS refuses a target row without strategy beside rows that name one", () => {
  const targets: Cells = [
    ["Strategy", "Asset class", "Holding", "Target"],
    ["Calm", "Stocks", "", 1],
    ["", "Stocks", "VTI", 1],
  ];
  expect(messageOf("REBAL_STATUS", [["Stocks", 100]], targets)).toBe(
    "Targets row 3, Strategy: the row names no strategy, and others do. Enter the strategy's name, or clear the row.",
  );
});

test("an unlabelled 100% below the targets is their total", () => {
  const targets: Cells = [...TARGETS, ["", "", 1]];
  expect(
    run(
      "REBAL_STATUS",
      [
        ["Stocks", 60],
        ["Bonds", 40],
      ],
      targets,
    ),
  ).toEqual([["On target"]]);
});

test("a total of the targets that says something else is noted", () => {
  const targets: Cells = [...TARGETS, ["Total", "", "90%"]];
  const table = run(
    "REBAL_DRIFT",
    [
      ["Stocks", 60],
      ["Bonds", 40],
    ],
    targets,
  );
  expect(table[table.length - 1]?.[11]).toBe("targets row 4 (Total) says 90%, the targets add up to 100%");
});

test.each([["BRK.B"], ["brk b"], ["BRK/B"], ["Berkshire Hathaway"]])("a target for %s is that of BRK/B", (name) => {
  const holdings: Cells = [
    ["Symbol", "Name", "Asset class", "Value"],
    ["BRK/B", "Berkshire Hathaway", "Stocks", 60],
    ["BND", "Bond fund", "Bonds", 40],
  ];
  const targets: Cells = [...TARGETS, ["Stocks", name, 1]];
  expect(run("REBAL_DRIFT", holdings, targets).map((row) => row[1])).toEqual(["Holding", "", "BRK/B", "", "BND", ""]);
});

test("a target whose symbol is nearly that of a holding without target is noted", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 40],
    ["VXUS", "Stocks", 20],
    ["BND", "Bonds", 40],
  ];
  const targets: Cells = [...TARGETS, ["Stocks", "VTI", 0.7], ["Stocks", "VXSU", 0.3]];
  const table = run("REBAL_DRIFT", holdings, targets);
  expect(table[table.length - 1]?.[11]).toContain(
    "VXSU has a target and is not held, VXUS is held without one: check the spelling",
  );
});

test("two columns of symbols and targets beside holdings with classes are refused", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 60],
    ["BND", "Bonds", 40],
  ];
  expect(
    messageOf("REBAL_STATUS", holdings, [
      ["VTI", 60],
      ["BND", 40],
    ]),
  ).toMatch(
    /^Targets row 1 \(VTI\): the name stands for an asset class here, and is that of a holding\. Include a header row/u,
  );
});

test("portfolio shares beside holdings, without rows of classes, are told to be so on every scale", () => {
  for (const scale of [1, 100]) {
    const targets: Cells = [
      ["Asset class", "Holding", "Target"],
      ["Stocks", "VTI", 0.6 * scale],
      ["Bonds", "BND", 0.4 * scale],
    ];
    expect(
      messageOf(
        "REBAL_STATUS",
        [
          ["VTI", "Stocks", 60],
          ["BND", "Bonds", 40],
        ],
        targets,
      ),
    ).toBe(
      "Targets, Target: holdings have targets, but no asset class has one. Add a row for each asset class: its name, an empty Holding, and its target of the portfolio.",
    );
  }
});

test("a rebalance gives new money to a class that nothing is in, and sells nothing for it", () => {
  const holdings: Cells = [
    ["Stocks", 12_000],
    ["Cash", 900],
  ];
  const plan = run("REBAL_PLAN", holdings, TARGETS);
  expect(plan.slice(1, -1).map((row) => row.slice(0, 4))).toEqual([
    ["Cash", "Cash", "Use cash", 900],
    ["Bonds", "(choose a holding)", "Buy", 900],
  ]);
});
