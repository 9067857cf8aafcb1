import { expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { messageOf, run } from "../run.ts";

const TARGETS: Cells = [
  ["Asset class", "Holding", "Target"],
  ["Stocks", "", 0.6],
  ["Bonds", "", 0.4],
];

test("an unlabelled total below a row that cannot be read is no second problem", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 60],
    ["BND", "Bonds", "abc"],
    ["", "", 100],
  ];
  expect(messageOf("REBAL_STATUS", holdings, TARGETS)).toBe(
    'Holdings row 3 (BND), Value: "abc" is not a number. Enter a value.',
  );
});

test("two Vanguard downloads below each other are both read", () => {
  const header = ["Account Number", "Investment Name", "Symbol", "Shares", "Share Price", "Total Value", ""];
  const trades = ["Account Number", "Trade Date", "Settlement Date", "Transaction Type", "", "", ""];
  const holdings: Cells = [
    header,
    ["1", "Total stock market", "VTI", "2", "30.0", "60.0", ""],
    ["", "", "", "", "", "", ""],
    trades,
    ["1", "09/15/2026", "09/16/2026", "Buy", "", "", ""],
    header,
    ["2", "Total bond market", "BND", "4", "10.0", "40.0", ""],
  ];
  const targets: Cells = [...TARGETS, ["Stocks", "VTI", ""], ["Bonds", "BND", ""]];
  expect(run("REBAL_STATUS", holdings, targets)).toEqual([["On target"]]);
});

test.each([
  ["Total Portfolio", 100],
  ["Total (USD):", 100],
  ["Sum", 100],
  ["Stocks total", 60],
  ["Total Stocks", 60],
])("a row %s of %d is left out as a total", (label, value) => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 35],
    ["VXUS", "Stocks", 25],
    ["BND", "Bonds", 40],
    [label, "", value],
  ];
  const table = run("REBAL_DRIFT", holdings, TARGETS);
  expect(table[table.length - 1]?.[2]).toBe(100);
});

test("a fund called Total something is a holding", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["Total Stock Market Fund", "Stocks", 60],
    ["Total Bond Fund", "Bonds", 40],
  ];
  expect(run("REBAL_STATUS", holdings, TARGETS)).toEqual([["On target"]]);
});

test("an amount above the header is noted as left out", () => {
  const holdings: Cells = [
    ["Cash available", "", 5000],
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 60],
    ["BND", "Bonds", 40],
  ];
  const table = run("REBAL_DRIFT", holdings, TARGETS);
  expect(table[table.length - 1]?.[11]).toBe("row 1 (Cash available 5000) is left out: above the header");
});

test("two tables in one range are refused, so that none is lost", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value", ""],
    ["VTI", "Stocks", 60, ""],
    ["", "", "", ""],
    ["Holding", "Asset class", "Value", "Account"],
    ["BND", "Bonds", 40, "IRA"],
  ];
  expect(messageOf("REBAL_STATUS", holdings, TARGETS)).toBe(
    "Holdings row 4: the row is a header like row 1, with other columns. Pass one table, or put both under the same columns.",
  );
});

test("characters that cannot be seen make no second holding", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI\u200b", "Sto\u00adcks", "\u200e60"],
    ["BND", "Bonds", 40],
  ];
  const targets: Cells = [...TARGETS, ["Stocks", "VTI", 1]];
  expect(run("REBAL_STATUS", holdings, targets)).toEqual([["On target"]]);
});

test.each([["Loading..."], ["#N/A"], [100], ["2,500"]])("%j in a row without a name is not lost", (value) => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 60],
    ["BND", "Bonds", 40.5],
    ["", "", value],
    ["GLD", "Bonds", 7],
  ];
  expect(messageOf("REBAL_STATUS", holdings, TARGETS)).toMatch(/^Holdings row 4.*without a holding/u);
});
