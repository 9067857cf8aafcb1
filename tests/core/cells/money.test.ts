import { expect, test } from "vitest";
import { Decimal } from "../../../core/cells/decimal.ts";
import { amountOf, moneyOf, moneyText, sumOf } from "../../../core/cells/money.ts";

test.each([
  ["12.345", 2, 1235],
  ["12.344999", 2, 1234],
  ["-12.345", 2, -1235],
  ["1.005", 2, 101],
  ["1234.5", 0, 1235],
  ["0.00000001", 8, 1],
])("moneyOf(%s, %d) is %d, half up", (amount, decimals, money) => {
  expect(moneyOf(new Decimal(amount), decimals)).toBe(money);
});

test("amountOf(1235, 2) is 12.35, exactly the nearest double", () => {
  expect(amountOf(1235, 2)).toBe(12.35);
  expect(amountOf(30, 2)).toBe(0.3);
  expect(amountOf(7, 0)).toBe(7);
});

test("moneyText(money, decimals) shows all decimals and a true minus", () => {
  expect(moneyText(123450, 2)).toBe("1234.50");
  expect(moneyText(-5, 2)).toBe("−0.05");
  expect(moneyText(7, 0)).toBe("7");
});

test("sumOf(parts) adds exactly", () => {
  expect(sumOf([10, 20, -5])).toBe(25);
  expect(sumOf([])).toBe(0);
});
