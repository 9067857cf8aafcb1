import { describe, expect, test } from "vitest";
import { columns, messageOf, run } from "../../run.ts";
import { HOLDINGS, TARGETS, withColumn, withPrices } from "./book.ts";

const deposit = (settings: string, amount = 1000) => run("DEPOSIT_PLAN", HOLDINGS, TARGETS, amount, settings);
const closing = (table: ReturnType<typeof run>) => columns(table, "Asset class", "Holding", "Buy", "Reason");

describe("DEPOSIT_PLAN(…, settings) refuses", () => {
  test.each([
    ["Maximum orders=0", '"0" is not a whole number, 1 or more. Enter a whole number, 1 or more.'],
    ["Maximum orders=-1", '"-1" is not a whole number, 1 or more. Enter a whole number, 1 or more.'],
    ["Maximum orders=1.5", '"1.5" is not a whole number, 1 or more. Enter a whole number, 1 or more.'],
    ["Maximum orders=three", '"three" is not a number. Enter a whole number, 1 or more.'],
    ["Minimum trade=-5", '"-5" is negative. Enter an amount.'],
    ["Minimum trade=5%", '"5%" is a percentage, not an amount. Enter an amount.'],
    ["Fee per order=-1", '"-1" is negative. Enter an amount.'],
    ["Maximum fee share=0", '"0" is not above 0. Enter a fraction such as 0.05 or 5%.'],
    ["Maximum fee share=2", '"2" is 1 or more, which means 100% or more. Enter a fraction such as 0.05 or 5%.'],
    ["Whole shares=maybe", '"maybe" is neither TRUE nor FALSE. Enter TRUE or FALSE.'],
    ["Spend all=2", '"2" is neither TRUE nor FALSE. Enter TRUE or FALSE.'],
  ])("%s", (settings, rest) => {
    const name = settings.slice(0, settings.indexOf("="));
    expect(messageOf("DEPOSIT_PLAN", HOLDINGS, TARGETS, 1000, settings)).toBe(`Settings, ${name}: ${rest}`);
  });

  test("two lot sizes of one asset", () => {
    const holdings = [...withColumn("Lot size", 1, 1, 1), ["VTI", "Stocks", 100, 100, 10]];
    expect(messageOf("DEPOSIT_PLAN", holdings, TARGETS, 1000)).toBe(
      "Holdings row 5 (VTI): its lot size is 10 here and 1 in row 2. Plan for one account, with the setting Account, or give it one lot size.",
    );
  });

  test("a price that cannot be read, once a whole share has to be bought", () => {
    const holdings = withPrices(100, 80, "#N/A");
    expect(messageOf("DEPOSIT_PLAN", holdings, TARGETS, 1000, "Whole shares=TRUE")).toBe(
      "Holdings row 4 (GLD), Price: the cell holds the error #N/A. Enter a price, or leave it empty and give a value.",
    );
    // Nothing of VTI, which is at its target, is bought.
    expect(messageOf("DEPOSIT_PLAN", withPrices("#N/A", 80, 190), TARGETS, 1000, "Whole shares=TRUE")).toBe("");
  });

  test("whole shares where nothing that may be bought has a price", () => {
    expect(messageOf("DEPOSIT_PLAN", withPrices(100, "", 0), TARGETS, 1000, "Whole shares=TRUE")).toBe(
      "Holdings row 3 (BND), Price: whole shares need prices, and BND and GLD have none. Enter prices, or 0 as Lot size to trade any amount.",
    );
  });
});

describe("DEPOSIT_PLAN(…, settings) orders nothing and says why:", () => {
  test.each([
    ["Minimum trade=2000", "Minimum trade is 2000.00, and only 1000.00 is to be placed"],
    ["Fee per order=1500", "Fee per order is 1500.00, and only 1000.00 is to be placed"],
    [
      "Fee per order=30",
      "Fee per order 30.00 with Maximum fee share 2% asks for orders of 1500.00, and only 1000.00 is to be placed",
    ],
    [
      "Fee per order=10; Maximum fee share=0.5%",
      "Fee per order 10.00 with Maximum fee share 0.5% asks for orders of 2000.00, and only 1000.00 is to be placed",
    ],
    [
      "Minimum trade=999; Fee per order=2",
      "Minimum trade is 999.00 and its fee 2.00, and only 1000.00 is to be placed",
    ],
  ])("%s", (settings, reason) => {
    expect(closing(deposit(settings))).toEqual([
      ["Cash left", "", 1000, reason],
      ["Total", "", 1000, ""],
    ]);
  });

  test("less than any share costs", () => {
    expect(closing(deposit("Whole shares=TRUE", 79.99))).toEqual([
      ["Cash left", "", 79.99, "the smallest order, BND, costs 80.00, and only 79.99 is to be placed"],
      ["Total", "", 79.99, ""],
    ]);
  });
});

describe("plans that leave one holding out say so:", () => {
  test("a lot that is larger than the deposit", () => {
    const plan = run("DEPOSIT_PLAN", withColumn("Lot size", 0, 0, 100), TARGETS, 1000);
    expect(closing(plan)).toEqual([
      [
        "Bonds",
        "BND",
        1000,
        "Bonds 27.8% of 30% target; BND 27.8% of 30% target; BND takes 1000.00, ideal 500.00 (others take no order)",
      ],
      ["Total", "", 1000, "closest plan, proven; the smallest order is more than can be paid: GLD (19000.00)"],
    ]);
  });

  test("a price that is missing", () => {
    const plan = run("DEPOSIT_PLAN", withPrices(100, 80, ""), TARGETS, 1000, "Whole shares=TRUE");
    expect(closing(plan).slice(-2)).toEqual([
      ["Cash left", "", 40, "one more share of BND costs 80.00"],
      ["Total", "", 1000, "closest plan, proven; no usable price, so no order in whole shares: GLD"],
    ]);
  });
});

describe("WITHDRAWAL_PLAN and REBAL_PLAN name what stands in the way:", () => {
  const withdraw = (amount: number, settings: string) =>
    columns(run("WITHDRAWAL_PLAN", HOLDINGS, TARGETS, amount, settings), "Asset class", "Sell", "Reason");

  test("a minimum above the withdrawal", () => {
    expect(withdraw(100, "Minimum trade=200")).toEqual([
      ["Not raised", 100, "Minimum trade is 200.00, and every order would be smaller"],
      ["Total", 100, ""],
    ]);
  });

  test("a fee above everything that could be sold", () => {
    expect(withdraw(100, "Fee per order=9000")).toEqual([
      ["Not raised", 100, "no sale brings more than its fee of 9000.00"],
      ["Total", 100, ""],
    ]);
  });

  test("too few orders for the whole amount", () => {
    expect(withdraw(8000, "Maximum orders=1; Fee per order=2").slice(1)).toEqual([
      ["Fees", 2, "raised beside the withdrawal"],
      ["Not raised", 2002, "more than the allowed sales bring"],
      ["Total", 8000, "closest plan, proven; the ideal plan also trades BND and GLD"],
    ]);
  });

  test.each([
    ["Maximum orders=1", "Maximum orders 1 is too few to sell and buy"],
    ["Minimum trade=3000", "Minimum trade is 3000.00, and every order would be smaller"],
    [
      "Fee per order=300",
      "Fee per order 300.00 with Maximum fee share 2% asks for orders of 15000.00, and every order would be smaller",
    ],
  ])("REBAL_PLAN with %s", (settings, reason) => {
    expect(columns(run("REBAL_PLAN", HOLDINGS, TARGETS, 0, settings), "Asset class", "Amount", "Reason")).toEqual([
      ["Total", 0, reason],
    ]);
  });

  test("nothing where the portfolio is on target", () => {
    const onTarget = [
      ["Holding", "Asset class", "Value", "Price"],
      ["VTI", "Stocks", 600, 100],
      ["BND", "Bonds", 300, 80],
      ["GLD", "Gold", 100, 190],
    ];
    const plan = run("REBAL_PLAN", onTarget, TARGETS, 0, "Whole shares=TRUE; Maximum orders=1; Minimum trade=500");
    expect(columns(plan, "Asset class", "Amount", "Reason")).toEqual([["Total", 0, ""]]);
  });
});
