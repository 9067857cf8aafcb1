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

describe("REBAL_DRIFT(holdings, targets) refuses names", () => {
  const ROWS = [
    ["Stocks", "", 0.6],
    ["Bonds", "", 0.4],
  ];
  test.each<[string, Cells, string]>([
    [
      "a class twice",
      [HEADER, ["Stocks", "", 0.6], ["Bonds", "", 0.4], ["stocks", "", 0.4]],
      "Targets row 4 (stocks): the asset class has a target in row 2 as well. Keep one of the two rows.",
    ],
    [
      "a holding twice",
      [HEADER, ...ROWS, ["Bonds", "BND", 1], ["Bonds", "bnd*", 0.5]],
      "Targets row 5 (bnd*): bnd* is named in row 4 as well. Keep one of the two rows.",
    ],
    [
      "a new holding twice",
      [HEADER, ...ROWS, ["Bonds", "AGG", 0.5], ["Bonds", "agg", 0.5]],
      "Targets row 5 (agg): agg is named in row 4 as well. Keep one of the two rows.",
    ],
    [
      "a holding in two classes",
      [HEADER, ...ROWS, ["Bonds", "VTI", 1]],
      "Targets row 4 (VTI): it is in Bonds here and in Stocks in Holdings row 1. Give the asset one asset class.",
    ],
    [
      "a new holding without a class",
      [HEADER, ...ROWS, ["", "AGG", 1]],
      "Targets row 4 (AGG): no row says which asset class it is in. Enter its asset class in this row.",
    ],
    [
      "Trading",
      [
        ["Asset class", "Target", "Trading"],
        ["Stocks", 0.6, "hold"],
        ["Bonds", 0.4, ""],
      ],
      'Targets row 2 (Stocks), Trading: "hold" is not known. Leave it empty, or enter no buy, no sell or locked.',
    ],
    [
      "Lot size",
      [
        ["Asset class", "Target", "Lot size"],
        ["Stocks", 0.6, -1],
        ["Bonds", 0.4, ""],
      ],
      "Targets row 2 (Stocks), Lot size: the lot size -1 is negative. Enter 1 for whole shares, 0 for any amount, or leave it empty.",
    ],
    [
      "an error for a class",
      [HEADER, ["#REF!", "", 0.6], ["Bonds", "", 0.4]],
      "Targets row 2 (#REF!), Asset class: the cell holds the error #REF!. Enter what it is meant to be, or clear the cell.",
    ],
    [
      "an error for a holding",
      [HEADER, ...ROWS, ["Bonds", { error: "#N/A" }, 1]],
      "Targets row 4 (#N/A), Holding: the cell holds the error #N/A. Enter what it is meant to be, or clear the cell.",
    ],
    [
      "two columns for one field",
      [
        ["Class", "Category", "Target"],
        ["Stocks", "Stocks", 1],
      ],
      'Targets row 1: "Class" and "Category" both mean Asset class. Rename the one to use to "Asset class".',
    ],
    [
      "no headers",
      [["Stocks", "VTI", 0.6, 1]],
      "Targets: no headers found. Pass Targets[#All] or include the header row, with a column Asset class or Holding and a column Target.",
    ],
    [
      "nothing",
      [],
      "Targets: no headers found. Pass Targets[#All] or include the header row, with a column Asset class or Holding and a column Target.",
    ],
  ])("%s", (_, targets, problem) => {
    expect(refused(targets)).toEqual([problem]);
  });

  test("Bond beside Bonds, but not US stocks beside EU stocks", () => {
    expect(
      refused([
        ["Stocks", 0.6],
        ["Bond", 0.4],
      ]),
    ).toEqual([
      'Targets row 2 (Bond): no holding is in "Bond", and "Bonds" in Holdings has no target. If they are the same, write both the same way; if not, rename one of them or give it a target.',
    ]);
    expect(
      refused(
        [
          ["US stocks", 0.6],
          ["Bonds", 0.4],
        ],
        undefined,
        [
          ["EU stocks", 60],
          ["Bonds", 40],
        ],
      ),
    ).toEqual([]);
    expect(
      refused([
        ["Bond", 0.4],
        ["Bonds", 0.6],
      ]),
    ).toEqual([]);
  });

  test("a symbol that several assets share", () => {
    const holdings = [
      ["Asset ID", "Holding", "Asset class", "Value"],
      ["IE1", "ABC", "Stocks", 5],
      ["IE2", "ABC", "Stocks", 5],
    ];
    expect(refused([HEADER, ["Stocks", "", 1], ["Stocks", "ABC", 1]], undefined, holdings)).toEqual([
      "Targets row 3 (ABC): several holdings are called ABC. Add a column Asset ID to the targets.",
    ]);
    const byId = [
      ["Asset class", "Asset ID", "Target"],
      ["Stocks", "", 1],
      ["Stocks", "ie1", 0.5],
      ["Stocks", "IE2", 0.5],
    ];
    expect(refused(byId, undefined, holdings)).toEqual([]);
  });
});
