import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { refusalsOf, run } from "../run.ts";

const HOLDINGS: Cells = [
  ["Holding", "Asset class", "Quantity", "Price", "Currency"],
  ["VTI", "Stocks", 10, 300, "USD"],
  ["BND", "Bonds", 100, 70, "USD"],
  ["SPAXX**", "", 500, "", "USD"],
];
const TARGETS: Cells = [
  ["Stocks", 0.5],
  ["Bonds", 0.4],
  ["Gold", 0.1],
];
const plan = (name: string, amount: number | string, settings?: string): Cells =>
  run(name, HOLDINGS, TARGETS, amount, settings);

describe("BROKER_ORDERS(plan, [format])", () => {
  const HEADER = ["Action", "Symbol", "Shares", "Amount", "Limit price", "Currency"];

  test("lists the orders of a rebalance as a checklist; cash and unchosen holdings are none", () => {
    const rebalance = plan("REBAL_PLAN", "");
    expect(rebalance.map(([, holding, action]) => [holding, action])).toContainEqual(["SPAXX", "Use cash"]);
    expect(run("BROKER_ORDERS", rebalance)).toEqual([
      HEADER,
      ["Sell", "BND", 36.508, 2555.56, 70, "USD"],
      ["Buy", "VTI", 8.518533, 2555.56, 300, "USD"],
    ]);
  });

  test("lists the orders of a deposit and of a withdrawal", () => {
    expect(run("BROKER_ORDERS", plan("DEPOSIT_PLAN", 1000))).toEqual([
      HEADER,
      ["Buy", "VTI", 1.1111, 333.33, 300, "USD"],
    ]);
    expect(run("BROKER_ORDERS", plan("WITHDRAWAL_PLAN", 1200))).toEqual([HEADER, ["Sell", "BND", 10, 700, 70, "USD"]]);
  });

  test("reads plans in whole shares, whose fees and cash left are no orders", () => {
    const settings = "Whole shares=TRUE; Fee per order=2; Maximum fee share=10%";
    const deposit = plan("DEPOSIT_PLAN", 1000, settings);
    const withdrawal = plan("WITHDRAWAL_PLAN", 1225, settings);
    const rebalance = plan("REBAL_PLAN", 0, settings);
    const rows = [deposit, withdrawal, rebalance].map((table) => table.map(([label]) => label));
    expect(rows).toEqual([
      ["Asset class", "Stocks", "Gold", "Fees", "Cash left", "Total"],
      ["Asset class", "Bonds", "Cash", "Fees", "Total"],
      ["Asset class", "Bonds", "Cash", "Stocks", "Gold", "Fees", "Total"],
    ]);
    expect(run("BROKER_ORDERS", deposit)).toEqual([HEADER, ["Buy", "VTI", 1, 300, 300, "USD"]]);
    expect(run("BROKER_ORDERS", withdrawal)).toEqual([HEADER, ["Sell", "BND", 11, 770, 70, "USD"]]);
    expect(run("BROKER_ORDERS", rebalance)).toEqual([
      HEADER,
      ["Sell", "BND", 38, 2660, 70, "USD"],
      ["Buy", "VTI", 9, 2700, 300, "USD"],
    ]);
  });

  test("adds the fees and what is left of a withdrawal to what is withdrawn", () => {
    // 1130 from Bonds at 70: 17 shares bring 1190, which pay 2 of fees and leave 58.
    const withdrawal = run(
      "WITHDRAWAL_PLAN",
      HOLDINGS.slice(0, 3),
      TARGETS,
      1130,
      "Whole shares=TRUE; Fee per order=2",
    );
    expect(withdrawal.map(([label]) => label)).toContain("Cash left");
    expect(run("BROKER_ORDERS", withdrawal)).toEqual([HEADER, ["Sell", "BND", 17, 1190, 70, "USD"]]);
  });

  test.each(["Tab-separated", "tab separated", "TABSEPARATED"])("writes %s lines in one column", (format) => {
    expect(run("BROKER_ORDERS", plan("WITHDRAWAL_PLAN", 1200), format)).toEqual([
      [HEADER.join("\t")],
      ["Sell\tBND\t10\t700\t70\tUSD"],
    ]);
  });

  test.each([["Checklist"], [""], [null], [0], [undefined]])("takes a format of %j for the checklist", (format) => {
    expect(run("BROKER_ORDERS", plan("WITHDRAWAL_PLAN", 1200), format)).toHaveLength(2);
  });

  test("gives the header alone for a plan without orders", () => {
    expect(run("BROKER_ORDERS", plan("DEPOSIT_PLAN", ""))).toEqual([HEADER]);
  });

  test("reads the plan with its columns in any order, as Excel hands blanks over", () => {
    const turned = plan("WITHDRAWAL_PLAN", 1200).map((row) =>
      [...row].reverse().map((cell) => (cell === "" ? 0 : cell)),
    );
    expect(run("BROKER_ORDERS", turned)).toEqual([HEADER, ["Sell", "BND", 10, 700, 70, "USD"]]);
  });
});

describe("BROKER_ORDERS(plan, [format]) refuses", () => {
  const WHOLE = "Pass the whole result of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN with its header row.";
  const withdrawal = plan("WITHDRAWAL_PLAN", 1200);
  const edited = (row: number, column: number, cell: string | number) =>
    withdrawal.map((line, index) => line.map((old, place) => (index === row && place === column ? cell : old)));

  test.each<[string, Cells, string]>([
    ["a range that is no plan", HOLDINGS, `Plan: no plan found. ${WHOLE}`],
    ["nothing", [], `Plan: no plan found. ${WHOLE}`],
    ["a plan that failed", [["#VALUE!"]], `Plan: the plan shows #VALUE!. ${WHOLE}`],
    ["a plan that is loading", [[{ error: "#BUSY!" }]], `Plan: the plan shows #BUSY!. ${WHOLE}`],
    [
      "a plan cut off",
      withdrawal.slice(0, -1),
      "Plan: the plan has no Total row. Pass the whole result with its last row.",
    ],
    [
      "a plan that does not add up",
      edited(1, 2, 800),
      "Plan row 4: the rows add up to 1300, the Total says 1200. Pass the plan as it came, all of its rows.",
    ],
    [
      "a cell that was changed",
      edited(1, 3, "ten"),
      'Plan row 2 (BND), Shares: "ten" is not a number. Pass the plan as it came.',
    ],
  ])("%s", (_, range, problem) => {
    expect(refusalsOf("BROKER_ORDERS", range)).toEqual([problem]);
  });

  test.each([
    ["IBKR", 'Format: "IBKR" is not available yet. Choose Checklist or Tab-separated.'],
    ["Plain text", 'Format: "Plain text" is not available yet. Choose Checklist or Tab-separated.'],
    ["CSV", 'Format: there is no format "CSV". Choose Checklist or Tab-separated.'],
  ])("the format %s", (format, problem) => {
    expect(refusalsOf("BROKER_ORDERS", withdrawal, format)).toEqual([problem]);
  });
});

describe("BROKER_ORDERS of a plan in several currencies", () => {
  test("gives each order's amount in the order's own currency", () => {
    const holdings: Cells = [
      ["Holding", "Asset class", "Quantity", "Price", "Currency"],
      ["VTI", "Stocks", 10, 300, "USD"],
      ["AGGH", "Bonds", 100, 5, "EUR"],
    ];
    const targets: Cells = [
      ["Stocks", 0.6],
      ["Bonds", 0.4],
    ];
    const rebalance = run("REBAL_PLAN", holdings, targets, 0, "FX USD=0.92");
    expect(run("BROKER_ORDERS", rebalance).slice(1)).toEqual([
      ["Sell", "VTI", 2.913043, 873.91, 300, "USD"],
      ["Buy", "AGGH", 160.8, 804, 5, "EUR"],
    ]);
  });
});

test("BROKER_ORDERS tab-separated keeps text that begins a formula text", () => {
  const deposit = run("DEPOSIT_PLAN", [["=1+1\tX", "Stocks", 1]], [["Stocks", 1]], 5);
  expect(run("BROKER_ORDERS", deposit, "Tab-separated")[1]?.[0]).toBe("Buy\t'=1+1 X\t\t5\t\t");
});
