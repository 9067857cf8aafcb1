import { describe, expect, test } from "vitest";
import { parseNumberText, plainDigits } from "../../../core/cells/number-text.ts";

const NBSP = "\u00a0";
const NARROW_NBSP = "\u202f";
const THIN_SPACE = "\u2009";

/** The number that a text can only mean one way. */
function digitsOf(text: string): string | undefined {
  const number = parseNumberText(text);
  return number && !number.ambiguous ? plainDigits(number, number.proves ?? ".") : undefined;
}

describe("parseNumberText(text)", () => {
  test.each([
    ["1234.5", "1234.5"],
    ["1234,5", "1234.5"],
    [".5", ".5"],
    ["0,500", "0.500"],
    ["1,234.50", "1234.50"],
    ["1.234,50", "1234.50"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["1.234.567,89", "1234567.89"],
    ["1,23,456.00", "123456.00"],
    ["1 234,50", "1234.50"],
    [`1${NBSP}234,50`, "1234.50"],
    [`1${NARROW_NBSP}234,50`, "1234.50"],
    [`1${THIN_SPACE}234 567`, "1234567"],
    ["1'234.50", "1234.50"],
    ["1’234.50", "1234.50"],
    ["1'234", "1234"],
  ])("parseNumberText(%j) reads separators as %s", (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });

  test.each([
    ["$1,234.50", "1234.50"],
    ["1.234,50 €", "1234.50"],
    [`1234,50${NBSP}€`, "1234.50"],
    ["£50", "50"],
    ["US$50", "50"],
    ["CHF 1'234.50", "1234.50"],
    ["50 USD", "50"],
    ["kr 50", "50"],
    ["50 zł", "50"],
    ["₹1,23,456.00", "123456.00"],
  ])("parseNumberText(%j) takes the currency off", (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });

  test.each([
    ["-50", "-50"],
    ["−50", "-50"],
    ["(50.00)", "-50.00"],
    ["($50.00)", "-50.00"],
    ["$(50.00)", "-50.00"],
    ["-$50", "-50"],
    ["$-50", "-50"],
    ["50-", "-50"],
    ["1.234,50-", "-1234.50"],
    ["50- €", "-50"],
    ["+50", "50"],
    ["(-50)", undefined],
    ["--50", undefined],
  ])("parseNumberText(%j) reads the sign: %s", (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });

  test.each([["60%"], ["60 %"], ["% 60"], ["60,0%"]])("parseNumberText(%j) is a percentage", (text) => {
    expect(parseNumberText(text)).toMatchObject({ percent: true });
  });

  test.each([["2,500"], ["2.500"], ["12.345"], ["999,999"], ["$2,500"], ["(2,500)"]])(
    "parseNumberText(%j) can mean two numbers",
    (text) => {
      expect(parseNumberText(text)).toMatchObject({ ambiguous: true, proves: undefined });
    },
  );

  test.each([
    ["abc"],
    ["1k"],
    ["30.09.2026"],
    ["2026-09-30"],
    ["1 00"],
    ["12,34,5"],
    ["1.23.456"],
    ["1,234.567.8"],
    ["50 50"],
    ["$€5"],
    ["5%%"],
    ["%"],
    ["$"],
    ["()"],
    ["."],
  ])("parseNumberText(%j) is no number", (text) => {
    expect(parseNumberText(text)).toBeUndefined();
  });

  test('plainDigits(parseNumberText("2,500"), sign) reads either way', () => {
    const number = parseNumberText("2,500") ?? expect.fail();
    expect([plainDigits(number, "."), plainDigits(number, ",")]).toEqual(["2500", "2.500"]);
  });
});
