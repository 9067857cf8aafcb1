import { describe, expect, test } from "vitest";
import type { Cell, Cells } from "../../../core/index.ts";
import { refusalsOf } from "../run.ts";

const TARGETS: Cells = [
  ["Stocks", 0.6],
  ["Bonds", 0.4],
];
const HEADER = ["Holding", "Asset class", "Quantity", "Price", "Value"];
const VTI = ["VTI", "Stocks", 10, 300, ""];

const refused = (holdings: Cells, settings?: string) => refusalsOf("REBAL_DRIFT", holdings, TARGETS, settings);

describe("REBAL_DRIFT(holdings, targets) refuses a cell that is needed", () => {
  const OR_QUANTITY = "Enter a value, or leave it empty and give a quantity and a price.";
  const OR_VALUE = "Enter a price, or leave it empty and give a value.";
  test.each<[readonly Cell[], string]>([
    [["BND", "Bonds", "", "", "abc"], `Holdings row 3 (BND), Value: "abc" is not a number. ${OR_QUANTITY}`],
    [["BND", "Bonds", "", "", true], `Holdings row 3 (BND), Value: TRUE is not a number. ${OR_QUANTITY}`],
    [
      ["BND", "Bonds", "", "", "2026-09-30"],
      `Holdings row 3 (BND), Value: "2026-09-30" is not a number. ${OR_QUANTITY}`,
    ],
    [
      ["BND", "Bonds", "", "", { error: "#REF!" }],
      `Holdings row 3 (BND), Value: the cell holds the error #REF!. ${OR_QUANTITY}`,
    ],
    [["BND", "Bonds", "", "", "#N/A"], `Holdings row 3 (BND), Value: the cell holds the error #N/A. ${OR_QUANTITY}`],
    [
      ["BND", "Bonds", "", "", "Loading..."],
      "Holdings row 3 (BND), Value: the cell is still loading (Loading...). Wait until it has a value.",
    ],
    [["BND", "Bonds", 5, "abc", ""], `Holdings row 3 (BND), Price: "abc" is not a number. ${OR_VALUE}`],
    [["BND", "Bonds", 5, "#N/A", ""], `Holdings row 3 (BND), Price: the cell holds the error #N/A. ${OR_VALUE}`],
    [
      ["BND", "Bonds", 5, { error: "#BUSY!" }, ""],
      "Holdings row 3 (BND), Price: the cell is still loading (#BUSY!). Wait until it has a value.",
    ],
    [["BND", "Bonds", 5, -70, ""], "Holdings row 3 (BND), Price: the price -70 is negative. Enter a price above 0."],
    [
      ["BND", "Bonds", 5, "", ""],
      "Holdings row 3 (BND), Price: there is a quantity but no price and no value. Enter a price or a value.",
    ],
    [
      ["BND", "Bonds", 5, 0, ""],
      "Holdings row 3 (BND), Price: there is a quantity but no price and no value. Enter a price or a value.",
    ],
    [
      ["BND", "Bonds", "", 70, ""],
      "Holdings row 3 (BND), Quantity: the cell is empty and the row has no value. Enter a quantity and a price, or a value; type 0 if none is held.",
    ],
    [
      ["BND", "Bonds", "--", 70, "n/a"],
      "Holdings row 3 (BND), Quantity: the cell is empty and the row has no value. Enter a quantity and a price, or a value; type 0 if none is held.",
    ],
    [
      ["BND", "Bonds", "five", 70, ""],
      'Holdings row 3 (BND), Quantity: "five" is not a number. Enter a quantity, or leave it empty and give a value.',
    ],
    [
      ["BND", "Bonds", "2,500", 70, ""],
      'Holdings row 3 (BND), Quantity: "2,500" can be 2500 or 2.5. Enter it as a number, or write two decimals.',
    ],
    [
      [{ error: "#REF!" }, "Bonds", "", "", 5],
      "Holdings row 3 (#REF!), Holding: the cell holds the error #REF!. Enter what it is meant to be, or clear the cell.",
    ],
    [
      ["BND", "#N/A", "", "", 5],
      "Holdings row 3 (BND), Asset class: the cell holds the error #N/A. Enter what it is meant to be, or clear the cell.",
    ],
    [
      ["Loading...", "Bonds", "", "", 5],
      "Holdings row 3 (Loading...), Holding: the cell is still loading (Loading...). Wait until it has a value.",
    ],
    [
      ["", "", "", "", 5],
      "Holdings row 3: a value of 5.00 stands in a row without a holding. Name the holding, or clear the row.",
    ],
    [
      ["", "", 5, 70, ""],
      "Holdings row 3: a quantity and a price stand in a row without a holding. Name the holding, or clear the row.",
    ],
    [
      ["vti", "Bonds", "", "", 5],
      "Holdings row 3 (vti): it is in Bonds here and in Stocks in row 2. Give the asset one asset class.",
    ],
    [
      ["BND", "Bonds", "", "", "40%"],
      `Holdings row 3 (BND), Value: "40%" is a percentage, not an amount. ${OR_QUANTITY}`,
    ],
    [
      ["BND", "Bonds", "40%", 5, ""],
      'Holdings row 3 (BND), Quantity: "40%" is a percentage, not an amount. Enter a quantity, or leave it empty and give a value.',
    ],
  ])("%j", (row, problem) => {
    expect(refused([HEADER, VTI, row])).toEqual([problem]);
  });

  test("by the headers and remedies that the range has", () => {
    expect(
      refused([
        ["Ticker", "Class", "Market value ($)"],
        ["BND", "Bonds", "abc"],
      ]),
    ).toEqual(['Holdings row 2 (BND), Market value ($): "abc" is not a number. Enter a value.']);
    expect(
      refused([
        ["Ticker", "Class", "Market value ($)"],
        ["BND", "Bonds", ""],
      ]),
    ).toEqual([
      "Holdings row 2 (BND), Market value ($): the cell is empty. Enter a value; type 0 if none is held, or clear the row if it is a heading.",
    ]);
  });

  test("by its place where there are no headers, or none that is known", () => {
    expect(refused([["Titel", "Klasse", "Betrag"]])).toEqual([
      'Holdings row 1 (Titel), column 3: "Betrag" is not a number. Enter a value, or pass a header row that names the columns: Holding, Asset class, Value.',
    ]);
  });

  test.each<[string, Cell, string]>([
    ["Trading", "maybe", '"maybe" is not known. Leave it empty, or enter no buy, no sell or locked.'],
    ["Lot size", -1, "the lot size -1 is negative. Enter 1 for whole shares, 0 for any amount, or leave it empty."],
    [
      "Lot size",
      "10%",
      "a percentage is not a number of shares. Enter 1 for whole shares, 0 for any amount, or leave it empty.",
    ],
    ["Lot size", "abc", '"abc" is not a number. Enter 1 for whole shares, 0 for any amount, or leave it empty.'],
  ])("%s = %j", (header, cell, rest) => {
    expect(
      refused([
        ["Holding", "Asset class", "Value", header],
        ["VTI", "Stocks", 5, cell],
      ]),
    ).toEqual([`Holdings row 2 (VTI), ${header}: ${rest}`]);
  });

  test("but takes a lot size of 0, and locks however they are written", () => {
    const holdings = [
      ["Holding", "Asset class", "Value", "Lot size", "Trading"],
      ["VTI", "Stocks", 5, 0, "No Buy"],
    ];
    expect(refused(holdings)).toEqual([]);
  });
});
