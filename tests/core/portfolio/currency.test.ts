import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/cells/cell.ts";
import { parsed } from "./parsed.ts";

const header = ["Holding", "Quantity", "Price", "Value", "Currency", "FX rate"];
const read = (rows: Cells, settings?: string) => {
  const { baseCurrency, valueBySymbol, problems } = parsed([header, ...rows], settings);
  return { base: baseCurrency, values: valueBySymbol, problems };
};

describe("parseHoldings(range) with currencies", () => {
  test.each<[string, Cells, string | undefined, string]>([
    ["one currency is the base", [["A", 2, 50, "", "usd", ""]], undefined, "USD"],
    ["none is fine too", [["A", 2, 50, "", "", ""]], undefined, ""],
    [
      "rates in a column",
      [
        ["A", 2, 50, "", "EUR", ""],
        ["B", 1, 100, "", "USD", 0.9],
      ],
      undefined,
      "EUR",
    ],
    [
      "a rate of 1 marks the base",
      [
        ["B", 1, 100, "", "USD", 0.9],
        ["A", 2, 50, "", "EUR", 1],
      ],
      undefined,
      "EUR",
    ],
    [
      "blank rates as Excel's 0",
      [
        ["A", 2, 50, 0, "EUR", 0],
        ["B", 1, 100, 0, "USD", 0.9],
      ],
      undefined,
      "EUR",
    ],
    [
      "rates in settings",
      [
        ["A", 2, 50, "", "EUR", ""],
        ["B", 1, 100, "", "USD", ""],
      ],
      "FX USD=0.9",
      "EUR",
    ],
    [
      "rates and base in settings",
      [
        ["A", 2, 50, "", "", ""],
        ["B", 1, 100, "", "USD", ""],
      ],
      "Currency=EUR; FX USD=0.9",
      "EUR",
    ],
    [
      "the column before the setting",
      [
        ["A", 2, 50, "", "EUR", ""],
        ["B", 1, 100, "", "USD", 0.9],
      ],
      "FX USD=7",
      "EUR",
    ],
    [
      "values in the base currency",
      [
        ["A", 2, 50, 100, "EUR", ""],
        ["B", 1, 100, 90, "USD", 0.9],
      ],
      undefined,
      "EUR",
    ],
  ])("%s", (_, rows, settings, base) => {
    const values = rows.length === 1 ? { A: 100 } : { A: 100, B: 90 };
    expect(read(rows, settings)).toEqual({ base, values, problems: [] });
  });

  test("GBp is pence, not pounds", () => {
    const rows = [
      ["A", 2, 50, "", "GBP", ""],
      ["B", 1, 9000, "", "GBp", ""],
    ];
    expect(read(rows, "FX GBX=0.01")).toEqual({ base: "GBP", values: { A: 100, B: 90 }, problems: [] });
    expect(read(rows)).toEqual({ base: "GBP", values: { A: 100, B: 90 }, problems: [] });
    expect(read(rows, "Currency=USD; FX GBP=1.25")).toEqual({
      base: "USD",
      values: { A: 125, B: 112.5 },
      problems: [],
    });
  });

  test("a price that agrees only through the rate is used", () => {
    const { holdings } = parsed([header, ["A", 2, 50, 90, "USD", 0.9]], "Currency=EUR");
    expect(holdings[0]?.price.kind).toBe("known");
  });
});

describe("parseHoldings(range) refuses of currencies", () => {
  test.each<[string, Cells, string | undefined, string]>([
    [
      "several without a rate",
      [
        ["A", 2, 50, "", "EUR", ""],
        ["B", 1, 100, "", "USD", ""],
        ["C", 1, 100, "", "EUR", ""],
      ],
      undefined,
      "Holdings: holdings are in EUR and USD, and no rate says what one is worth in the other. Give a column FX rate, or set Currency to EUR and FX USD to what one USD is worth in EUR.",
    ],
    [
      "one that has no rate",
      [["A", 2, 50, "", "USD", ""]],
      "Currency=EUR",
      "Holdings row 2 (A), Currency: there is no rate for USD. Give a column FX rate, or the setting FX USD (what one USD is worth in the base currency).",
    ],
    [
      "a value that was not converted",
      [["A", 2, 50, 100, "USD", 0.9]],
      "Currency=EUR",
      "Holdings row 2 (A), Value: 100 is quantity × price in USD, without the FX rate 0.9. Enter the value in the base currency, or leave it empty.",
    ],
    [
      "a rate for the base currency",
      [["A", 2, 50, "", "EUR", ""]],
      "Currency=EUR; FX EUR=1.1",
      "Settings, FX EUR: EUR is the base currency, whose rate is 1. Leave the rate out, or set Currency to another base currency.",
    ],
    [
      "a negative rate",
      [["A", 2, 50, "", "USD", -1]],
      "Currency=EUR; FX USD=0.9",
      "Holdings row 2 (A), FX rate: the rate -1 is negative. Enter what one unit of the row's currency is worth in the base currency.",
    ],
    [
      "a rate that cannot be read",
      [["A", 2, 50, "", "USD", "#N/A"]],
      "Currency=EUR; FX USD=0.9",
      "Holdings row 2 (A), FX rate: the cell holds the error #N/A. Enter what one unit of the row's currency is worth in the base currency.",
    ],
    [
      "one asset in two currencies",
      [
        ["A", 2, 50, "", "EUR", 1],
        ["A", 1, 100, "", "USD", 0.9],
      ],
      undefined,
      "Holdings row 3 (A): it is in USD here and in EUR in row 2. Give the two an Asset ID each.",
    ],
  ])("%s", (_, rows, settings, problem) => {
    expect(read(rows, settings).problems).toEqual([problem]);
  });
});
