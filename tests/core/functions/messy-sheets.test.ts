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
