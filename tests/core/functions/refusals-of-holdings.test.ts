import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { messageOf, refusalsOf, run } from "../run.ts";

const TARGETS: Cells = [
  ["Stocks", 0.6],
  ["Bonds", 0.4],
];
const HEADER = ["Holding", "Asset class", "Quantity", "Price", "Value"];
const VTI = ["VTI", "Stocks", 10, 300, ""];

const refused = (holdings: Cells, settings?: string) => refusalsOf("REBAL_DRIFT", holdings, TARGETS, settings);

describe("REBAL_DRIFT(holdings, targets) refuses a range", () => {
  const NO_HEADERS =
    "Holdings: no headers found. Pass Holdings[#All] or include the header row, with a column Holding and a column Value, or Quantity and Price.";
  test.each<[string, Cells, string]>([
    ["of four columns without headers", [["VTI", "Stocks", 1, 100]], NO_HEADERS],
    ["of one column", [["VTI"]], NO_HEADERS],
    ["that is empty", [], NO_HEADERS],
    [
      "of blanks",
      [
        ["", null],
        [0, 0],
      ],
      NO_HEADERS,
    ],
    [
      "whose header stands in row 21",
      [...Array.from({ length: 20 }, () => ["A remark", "", "", ""]), HEADER, VTI],
      NO_HEADERS,
    ],
    [
      "with two columns for one field",
      [
        ["Ticker", "Symbol", "Value"],
        ["VTI", "VTI", 5],
      ],
      'Holdings row 1: "Ticker" and "Symbol" both mean Holding. Rename the one to use to "Holding".',
    ],
    [
      "with one header twice",
      [
        ["Holding", "Value", "value"],
        ["VTI", 5, 6],
      ],
      'Holdings row 1: "Value" and "value" both mean Value. Rename all but the one to use.',
    ],
    [
      "without the account",
      [
        ["Holding", "Value", "Account"],
        ["VTI", 5, "IRA"],
        ["BND", 5, "Roth"],
      ],
      'Holdings: no row is in the account "401k". The accounts are IRA, Roth.',
    ],
    [
      "without accounts",
      [
        ["Holding", "Value"],
        ["VTI", 5],
      ],
      'Holdings: no row is in the account "401k". Add a column Account, or leave the setting Account out.',
    ],
  ])("%s", (title, holdings, problem) => {
    expect(refused(holdings, title.includes("account") ? "Account=401k" : undefined)).toEqual([problem]);
  });

  test("that is worth nothing, with what the function at hand can do about it", () => {
    const nothing: Cells = [["Stocks", 0]];
    const text = "Holdings: the holdings are worth 0. Weights need a total above 0: pass holdings with a value";
    expect(messageOf("REBAL_DRIFT", nothing, TARGETS)).toBe(`${text}.`);
    expect(messageOf("REBAL_STATUS", nothing, TARGETS)).toBe(`${text}.`);
    expect(messageOf("WITHDRAWAL_PLAN", nothing, TARGETS, 5)).toBe(`${text}.`);
    expect(messageOf("DEPOSIT_PLAN", nothing, TARGETS, "")).toBe(`${text}, or enter a deposit.`);
    expect(messageOf("REBAL_PLAN", nothing, TARGETS)).toBe(`${text}, or enter cash.`);
    expect(messageOf("REBAL_DRIFT", [["Stocks", -5]], TARGETS)).toContain("the holdings are worth less than 0");
    expect(run("DEPOSIT_PLAN", nothing, TARGETS, 100)).toHaveLength(4);
  });

  test("with all of its problems in one go, and those of targets and settings", () => {
    const holdings = [HEADER, ["VTI", "Stocks", 10, "abc", ""], ["BND", "Bonds", "", "", ""]];
    expect(messageOf("DEPOSIT_PLAN", holdings, [["Stocks", "x"]], "y", "Cash=Z")).toBe(
      'Settings, Cash: "Z" is not one of Keep, Invest. Enter Keep or Invest. (and 4 more problems)',
    );
    expect(messageOf("REBAL_DRIFT", holdings, TARGETS)).toBe(
      'Holdings row 2 (VTI), Price: "abc" is not a number. Enter a price, or leave it empty and give a value. (and 1 more problem)',
    );
  });

  test("whose amounts are too large to be counted", () => {
    expect(refusalsOf("REBAL_DRIFT", [["Stocks", 1e13]], [["Stocks", 1]])).toEqual([
      "Holdings: the amounts are too large to be planned to 2 decimals. Set Decimals to 0.",
    ]);
    expect(refusalsOf("REBAL_DRIFT", [["Stocks", 1e15]], [["Stocks", 1]], "Decimals=0")).toEqual([
      "Holdings: the amounts are too large to be planned to 0 decimals. Enter them in thousands.",
    ]);
  });
});
