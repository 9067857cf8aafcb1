import { expect, test } from "vitest";
import { parsePercent } from "../../../addin/taskpane/targets/parse-percent.ts";

test.each([
  ["45", "0.45"],
  ["45%", "0.45"],
  ["45,5", "0.455"],
  [" 45.5 % ", "0.455"],
  [".5", "0.005"],
  ["0.45", "0.0045"],
  ["100", "1"],
  ["0", "0"],
])("parsePercent(%j) is %s", (text, fraction) => {
  const reading = parsePercent(text);
  expect(reading.kind === "fraction" && reading.fraction.toString()).toBe(fraction);
});

test("a blank is no target", () => {
  expect(parsePercent("  ")).toEqual({ kind: "blank" });
});

test.each([
  ["abc", "“abc” is not a percentage. Enter a number such as 45 or 45.5%."],
  ["%", "Enter a number such as 45 or 45.5%."],
  ["1.2.3", "“1.2.3” is not a percentage. Enter a number such as 45 or 45.5%."],
  ["-5", "A target is 0% or more."],
  ["−5", "A target is 0% or more."],
  ["100.01", "A target is 100% or less."],
  ["101", "A target is 100% or less."],
])("parsePercent(%j) says why not", (text, why) => {
  expect(parsePercent(text)).toEqual({ kind: "wrong", why });
});
