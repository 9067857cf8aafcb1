import { describe, expect, test } from "vitest";
import { columns, run } from "../run.ts";
import { HOLDINGS, TARGETS } from "./sample.ts";

const near = (number: number) => expect.closeTo(number, 12);

describe("DEPOSIT_PLAN(holdings, targets, deposit)", () => {
  test("gives orders in target order, (choose a holding), then Total", () => {
    // On 12 000 Bonds stay above their 3 600; Stocks and Gold share 8 000 as 6 : 1.
    const [header, ...rows] = run("DEPOSIT_PLAN", HOLDINGS, TARGETS, 2000);
    expect(header).toEqual([
      "Asset class",
      "Holding",
      "Buy",
      "Shares",
      "Price",
      "Value after",
      "Weight after",
      "Target",
      "Drift after",
      "Reason",
      "Currency",
    ]);
    expect(rows).toEqual([
      [
        "Stocks",
        "VXUS",
        857.14,
        8.5714,
        100,
        1857.14,
        near(1857.14 / 12000),
        0.3,
        near(1857.14 / 12000 - 0.3),
        "Stocks 50% of 60% target on the new total; VXUS 10% of 30% target",
        "USD",
      ],
      [
        "Gold",
        "(choose a holding)",
        1142.86,
        "",
        "",
        1142.86,
        near(1142.86 / 12000),
        0.1,
        near(1142.86 / 12000 - 0.1),
        "Gold 0% of 10% target; no holding is in it yet",
        "USD",
      ],
      ["Total", "", 2000, "", "", 12000, 1, 1, near(1 / 30), "choose a holding for Gold", "USD"],
    ]);
  });

  test.each([[""], [null], [0], ["0"], ["--"]])(
    "takes a deposit of %j for 0: an empty plan with its Total",
    (deposit) => {
      expect(columns(run("DEPOSIT_PLAN", HOLDINGS, TARGETS, deposit), "Asset class", "Buy")).toEqual([["Total", 0]]);
    },
  );

  test.each([
    ["1.000,50 USD", 1000.5],
    ["$1,000.50", 1000.5],
    [[["1000,5"]], 1000.5],
  ])("reads a deposit of %j", (deposit, amount) => {
    expect(columns(run("DEPOSIT_PLAN", HOLDINGS, TARGETS, deposit), "Buy").at(-1)).toEqual([amount]);
  });

  test("lists every targeted holding with Show all", () => {
    expect(
      columns(run("DEPOSIT_PLAN", HOLDINGS, TARGETS, 2000, "Show all=TRUE"), "Holding", "Buy", "Reason").slice(0, 3),
    ).toEqual([
      ["BND", 0, "Bonds 40% of 30% target; BND 40% of 30% target; no order"],
      ["VTI", 0, "Stocks 60% of 60% target; VTI 50% of 30% target; no order"],
      ["VXUS", 857.14, "Stocks 50% of 60% target on the new total; VXUS 10% of 30% target"],
    ]);
  });

  test("says what is left in cash and why", () => {
    const locked = HOLDINGS.map((row, index) => [...row, index === 0 ? "Trading" : "no buy"]);
    const targets = TARGETS.slice(0, 6).map((row, index) => (index === 1 ? ["Bonds", "", 0.4] : row));
    expect(columns(run("DEPOSIT_PLAN", locked, targets, 100), "Asset class", "Buy", "Reason").slice(0, 1)).toEqual([
      ["Cash left", 100, "no holding below its target may be bought"],
    ]);
    expect(
      columns(run("DEPOSIT_PLAN", HOLDINGS, TARGETS, 100, "Cash reserve=30"), "Asset class", "Buy", "Reason").at(-2),
    ).toEqual(["Cash left", 30, "cash reserve"]);
  });

  test("gives shares by the price in the row's currency and its rate, to 6 decimals", () => {
    const holdings = [
      ["Holding", "Asset class", "Quantity", "Price", "Currency", "FX rate"],
      ["A", "X", 0, 3, "USD", 0.5],
      ["B", "X", 100, 1, "EUR", 1],
    ];
    const plan = run(
      "DEPOSIT_PLAN",
      holdings,
      [
        ["Asset class", "Holding", "Target"],
        ["X", "", 1],
        ["X", "A", 0.5],
        ["X", "B", 0.5],
      ],
      100,
    );
    expect(columns(plan, "Holding", "Buy", "Shares", "Price", "Currency")).toEqual([
      ["A", 100, 66.666666, 3, "USD"],
      ["", 100, "", "", "EUR"],
    ]);
  });

  test("needs a price only of what it orders", () => {
    const holdings = HOLDINGS.map(([holding = "", assetClass = "", quantity = "", price = ""], index) => [
      holding,
      assetClass,
      quantity,
      holding === "BND" ? "#N/A" : price,
      index === 0 ? "Value" : ({ VTI: 5000, VXUS: 1000, BND: 4000 }[String(holding)] ?? ""),
    ]);
    expect(columns(run("DEPOSIT_PLAN", holdings, TARGETS, 2000), "Holding", "Shares")[0]).toEqual(["VXUS", 8.5714]);
    expect(() => run("DEPOSIT_PLAN", holdings, TARGETS, 20000)).toThrow(
      "Holdings row 4 (BND), Price: the cell holds the error #N/A. Enter a price, or leave it empty and give a value.",
    );
  });

  test("gives no shares where the price is missing or disagrees with the value, and names the row", () => {
    const holdings = [
      ["Holding", "Quantity", "Price", "Value"],
      ["A", 10, 1000, 100],
      ["B", "", "", 100],
    ];
    const plan = run(
      "DEPOSIT_PLAN",
      holdings,
      [
        ["Holding", "Target"],
        ["A", 0.5],
        ["B", 0.5],
      ],
      100,
    );
    expect(columns(plan, "Holding", "Buy", "Shares", "Price", "Reason")).toEqual([
      ["A", 50, "", "", "A 33.3% of 50% target on the new total"],
      ["B", 50, "", "", "B 33.3% of 50% target on the new total"],
      ["", 100, "", "", "row 2 (A): the price disagrees with value ÷ quantity and is not used"],
    ]);
  });
});
