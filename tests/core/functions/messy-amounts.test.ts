import { expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { messageOf, run } from "../run.ts";

const TARGETS: Cells = [
  ["Asset class", "Holding", "Target"],
  ["Stocks", "", 0.6],
  ["Bonds", "", 0.4],
];

test("REBAL_DRIFT with Account needs no cell of another account", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value", "Account"],
    ["VTI", "Stocks", 60, "Taxable"],
    ["BND", "Bonds", 40, "Taxable"],
    ["ABC", "Stocks", "#N/A", "IRA"],
    ["Total", "", 900, ""],
  ];
  const table = run("REBAL_DRIFT", holdings, TARGETS, "Account=taxable");
  expect(table[table.length - 1]).toEqual(["Total", "", 100, 1, 1, "", "", 0, "", "On target", "", ""]);
});

test("REBAL_DRIFT takes values for converted where Currency says what they are in", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value", "Currency"],
    ["A", "Stocks", 60, "EUR"],
    ["B", "Bonds", 40, "USD"],
  ];
  expect(run("REBAL_STATUS", holdings, TARGETS, "Currency=EUR")).toEqual([["On target"]]);
  expect(messageOf("REBAL_STATUS", holdings, TARGETS)).toContain("EUR and USD");
});

test("DEPOSIT_PLAN says which of two prices of one asset it uses", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Quantity", "Price"],
    ["VTI", "Stocks", 1, 100],
    ["VTI", "Stocks", 1, 200],
    ["BND", "Bonds", 2, 100],
  ];
  const table = run("DEPOSIT_PLAN", holdings, TARGETS, 100);
  expect(table[table.length - 1]?.[9]).toBe("row 3 (VTI): the price 200 differs from 100 in row 2, which is used");
});

test("cash in two currencies adds up in the base currency", () => {
  const holdings: Cells = [
    ["Holding", "Value", "Currency", "FX rate"],
    ["Cash", 100, "USD", ""],
    ["Cash", 110, "EUR", 1.1],
  ];
  const targets: Cells = [
    ["Asset class", "Target"],
    ["Cash", "100%"],
  ];
  expect(run("REBAL_DRIFT", holdings, targets)[1]?.[2]).toBe(210);
});

test("a symbol after a number is no currency", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Quantity", "Price"],
    ["VTI", "Stocks", "25 VTI", 10],
    ["BND", "Bonds", "25 CHF", 10],
  ];
  expect(messageOf("REBAL_STATUS", holdings, TARGETS)).toMatch(
    /^Holdings row 2 \(VTI\), Quantity: "25 VTI" is not a number\./u,
  );
});

test("a message repeats the beginning of a cell that goes on and on", () => {
  const essay = "a very long remark ".repeat(5_000);
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", essay],
  ];
  const refusal = messageOf("REBAL_STATUS", holdings, TARGETS);
  expect(refusal).toContain('…" is not a number');
  expect(refusal.length).toBeLessThan(200);
});

test.each([
  ["no price", [150, "", 0], "there is a quantity but no price and no value"],
  ["a price of 0", [150, 0, 0], "there is a quantity but no price and no value"],
  ["no quantity", ["", 300, 0], "the cell is empty and the row has no value"],
  ["a quantity that cannot be read", ["abc", 300, 0], '"abc" is not a number'],
])("a value of 0 beside %s is not taken for worth nothing", (_, cells, what) => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Quantity", "Price", "Value"],
    ["VTI", "Stocks", ...cells],
    ["BND", "Bonds", 100, 100, 10000],
  ];
  expect(messageOf("REBAL_STATUS", holdings, TARGETS)).toContain(what);
});

test("a share that an export says is worth $0.00 is worth nothing", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Quantity", "Price", "Value"],
    ["DUD", "Stocks", "150", "--", "$0.00"],
    ["BND", "Bonds", "100", "$100.00", "$10,000.00"],
  ];
  expect(run("REBAL_DRIFT", holdings, TARGETS)[2]?.slice(0, 3)).toEqual(["Stocks", "DUD", 0]);
});

test("amounts with the signs of several currencies are refused without a Currency column", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", "$3,000.00"],
    ["VWCE", "Stocks", "€1,000.00"],
    ["AGGH", "Bonds", "£500.00"],
  ];
  expect(messageOf("REBAL_STATUS", holdings, TARGETS)).toBe(
    "Holdings, Value: amounts are in $, € and £, and no rate says what one is worth in the other. Add a column Currency and a column FX rate.",
  );
});

test("DEPOSIT_PLAN refuses a deposit in another currency than the plan's", () => {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 60],
    ["BND", "Bonds", 40],
  ];
  const plan = (deposit: string, currency: string) =>
    messageOf("DEPOSIT_PLAN", holdings, TARGETS, deposit, `Currency=${currency}`);
  expect(plan("2500 EUR", "USD")).toBe(
    'Deposit: "2500 EUR" is in EUR, and the plan is in USD. Enter what it is worth in USD.',
  );
  expect(plan("€2500", "USD")).toContain('"€2500" is in €, and the plan is in USD');
  expect(plan("$2500", "EUR")).toContain('"$2500" is in $, and the plan is in EUR');
  for (const [deposit, currency] of [
    ["2500 USD", "USD"],
    ["$2500", "CAD"],
    ["2500", "EUR"],
  ] as const) {
    expect(run("DEPOSIT_PLAN", holdings, TARGETS, deposit, `Currency=${currency}`).length).toBeGreaterThan(2);
  }
});
