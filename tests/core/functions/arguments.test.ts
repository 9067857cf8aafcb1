import { describe, expect, test } from "vitest";
import type { Argument } from "../../../core/index.ts";
import { columns, refusalsOf, run, totalNote } from "../run.ts";
import { HOLDINGS, TARGETS } from "./sample.ts";

describe("callFunction(definition, args)", () => {
  test.each<[string, readonly Argument[], string]>([
    [
      "DEPOSIT_PLAN",
      [HOLDINGS, TARGETS],
      "DEPOSIT_PLAN: the argument deposit is missing. Write it as DEPOSIT_PLAN(holdings, targets, deposit, [settings]).",
    ],
    [
      "REBAL_DRIFT",
      [null, TARGETS],
      "REBAL_DRIFT: the argument holdings is missing. Write it as REBAL_DRIFT(holdings, targets, [settings]).",
    ],
    [
      "REBAL_DRIFT",
      [HOLDINGS],
      "REBAL_DRIFT: the argument targets is missing. Write it as REBAL_DRIFT(holdings, targets, [settings]).",
    ],
    [
      "REBAL_STATUS",
      [HOLDINGS, TARGETS, "", 5],
      "REBAL_STATUS: the function takes 3 arguments, not 4. Write it as REBAL_STATUS(holdings, targets, [settings]).",
    ],
    [
      "REBAL_STATUS",
      [5, TARGETS],
      "Holdings: no headers found. Pass Holdings[#All] or include the header row, with a column Holding and a column Value, or Quantity and Price.",
    ],
  ])("%s(%#) refuses arguments", (name, args, problem) => {
    expect(refusalsOf(name, ...args)).toEqual([problem]);
  });

  test("takes null and undefined for an optional argument that was left out", () => {
    expect(run("REBAL_STATUS", HOLDINGS, TARGETS, null)).toEqual(run("REBAL_STATUS", HOLDINGS, TARGETS));
    expect(run("REBAL_STATUS", HOLDINGS, TARGETS, undefined, null)).toEqual(run("REBAL_STATUS", HOLDINGS, TARGETS));
  });

  test("takes whole columns: rows without end that are blank, however the host writes it", () => {
    for (const blank of ["", null, 0]) {
      const long = [...HOLDINGS, ...Array.from({ length: 2000 }, () => HOLDINGS[0]?.map(() => blank) ?? [])];
      expect(run("REBAL_STATUS", long, TARGETS)).toEqual(run("REBAL_STATUS", HOLDINGS, TARGETS));
    }
  });
});

describe("an amount", () => {
  test.each<[string, Argument, string]>([
    ["DEPOSIT_PLAN", -5, "Deposit: the amount is negative. Enter 0 or more, or use WITHDRAWAL_PLAN."],
    ["DEPOSIT_PLAN", "(5.00)", "Deposit: the amount is negative. Enter 0 or more, or use WITHDRAWAL_PLAN."],
    ["WITHDRAWAL_PLAN", -5, "Withdrawal: the amount is negative. Enter 0 or more, or use DEPOSIT_PLAN."],
    ["DEPOSIT_PLAN", "5%", "Deposit: a percentage is not an amount. Enter an amount such as 1000."],
    ["DEPOSIT_PLAN", "lots", 'Deposit: "lots" is not a number. Enter an amount such as 1000.'],
    ["DEPOSIT_PLAN", "2,500", 'Deposit: "2,500" can be 2500 or 2.5. Enter it as a number, or write two decimals.'],
    ["DEPOSIT_PLAN", { error: "#N/A" }, "Deposit: the cell holds the error #N/A. Enter an amount such as 1000."],
    ["DEPOSIT_PLAN", "Loading...", "Deposit: the cell is still loading (Loading...). Wait until it has a value."],
    ["DEPOSIT_PLAN", [[1], [2]], "Deposit: the argument is a range of several cells. Pass one cell or one number."],
    ["REBAL_PLAN", "abc", 'Cash: "abc" is not a number. Enter an amount such as 1000.'],
  ])("%s(…, %j) is refused", (name, amount, problem) => {
    expect(refusalsOf(name, HOLDINGS, TARGETS, amount)).toEqual([problem]);
  });

  test("of less than a minor unit is cut off, with a note", () => {
    const plan = run("DEPOSIT_PLAN", [["S", 5]], [["S", 1]], 10.009);
    expect(columns(plan, "Buy")).toEqual([[10], [10]]);
    expect(totalNote(plan)).toBe("deposit 10.009 is taken as 10.00");
    expect(totalNote(run("DEPOSIT_PLAN", [["S", 5]], [["S", 1]], 10.009, "Decimals=3"))).toBe("");
  });
});
