import { expect, test } from "vitest";
import { countText } from "../../../addin/taskpane/format/count.ts";
import { amountText, moneyText, signedMoneyText } from "../../../addin/taskpane/format/money.ts";
import { numberText } from "../../../addin/taskpane/format/number.ts";
import { percentText, relativeText } from "../../../addin/taskpane/format/percent.ts";
import { pointsText } from "../../../addin/taskpane/format/points.ts";
import { priceText, sharesText } from "../../../addin/taskpane/format/shares.ts";

/** Any space as a plain one: which of them a locale writes is its own affair. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, " ");
}

test("numberText writes a true minus sign, and none before a zero", () => {
  expect(numberText(-1234.5, "en")).toBe("−1,234.5");
  expect(numberText(-0, "en")).toBe("0");
  expect(plain(numberText(-1234.5, "sv"))).toBe("−1 234,5");
});

test("percentText keeps its decimals and follows the locale", () => {
  expect(percentText(0.07, "en")).toBe("7.0%");
  expect(percentText(0.45, "en", 2)).toBe("45.00%");
  expect(plain(percentText(0.07, "de"))).toBe("7,0 %");
});

test("relativeText has an explicit sign, and none where it rounds to zero", () => {
  expect(relativeText(0.3333, "en")).toBe("+33%");
  expect(relativeText(-0.2593, "en")).toBe("−26%");
  expect(relativeText(-0.001, "en")).toBe("0%");
});

test("pointsText has an explicit sign, the unit pp and no line break before it", () => {
  expect(pointsText(0.02, "en")).toBe("+2.0\u00a0pp");
  expect(pointsText(-0.07, "en")).toBe("−7.0\u00a0pp");
  expect(pointsText(-0.0004, "en")).toBe("0.0\u00a0pp");
});

test.each([
  ["de", "−7,0 pp"],
  ["fr", "−7,0 pp"],
  ["tr", "−7,0 pp"],
  ["ar-EG", "\u061c−٧٫٠ pp"],
])("pointsText(-0.07, %s) drops the percent sign wherever the locale puts it", (locale, text) => {
  expect(plain(pointsText(-0.07, locale))).toBe(text);
});

test("amounts have the decimals of their currency", () => {
  expect(amountText(128450.2, 2, "en")).toBe("128,450.20");
  expect(amountText(128450, 0, "en")).toBe("128,450");
  expect(amountText(128450.2, 2, "de")).toBe("128.450,20");
});

test("moneyText puts the currency after the amount, and nothing where none is named", () => {
  expect(moneyText(1500, "USD", 2, "en")).toBe("1,500.00\u00a0USD");
  expect(moneyText(1500, "", 2, "en")).toBe("1,500.00");
});

test("signedMoneyText gives a buy its plus and a sell its minus", () => {
  expect(signedMoneyText(955.5, "USD", 2, "en")).toBe("+955.50\u00a0USD");
  expect(signedMoneyText(-955.5, "USD", 2, "en")).toBe("−955.50\u00a0USD");
  expect(signedMoneyText(0, "USD", 2, "en")).toBe("0.00\u00a0USD");
});

test("shares have as many decimals as they need, prices at least two", () => {
  expect(sharesText(13, "en")).toBe("13");
  expect(sharesText(0.125, "en")).toBe("0.125");
  expect(priceText(73.5, "en")).toBe("73.50");
  expect(priceText(10.12345, "en")).toBe("10.12345");
});

test("countText says one in the singular", () => {
  expect(countText(1, "class", "en", "classes")).toBe("1 class");
  expect(countText(2, "order", "en")).toBe("2 orders");
});
