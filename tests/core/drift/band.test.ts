import { describe, expect, test } from "vitest";
import { Decimal } from "../../../core/cells/decimal.ts";
import { bandAround, sideOf, toleranceOf } from "../../../core/drift/index.ts";
import { allocated } from "../allocated.ts";

const settingsOf = (text: string) => allocated([["A", 1]], [["A", 1]], text).settings;
const none = { min: undefined, max: undefined };

describe("toleranceOf(target, settings)", () => {
  test.each([
    ["", "0.6", "0.05"],
    ["", "0.2", "0.05"],
    ["", "0.1", "0.025"],
    ["", "0", "0.05"],
    ["Absolute band=2%", "0.6", "0.02"],
    ["Relative band=10%", "0.1", "0.01"],
    ["Band=Absolute", "0.1", "0.05"],
    ["Band=Absolute; Absolute band=3%", "0.1", "0.03"],
    ["Band=Relative", "0.6", "0.15"],
    ["Band=Relative", "0.02", "0.01"],
    ["Band=Relative; Absolute band=3%", "0.1", "0.03"],
    ["Band=Relative", "0", "0.01"],
  ])("with %j and target %s is %s", (text, target, tolerance) => {
    expect(toleranceOf(new Decimal(target), settingsOf(text)).toString()).toBe(tolerance);
  });
});

describe("sideOf(value, total, bandAround(target))", () => {
  test.each([
    [60, 65, "Overweight"],
    [60, 64.99, "On target"],
    [60, 55, "Underweight"],
    [60, 55.01, "On target"],
    [10, 7.5, "Underweight"],
    [10, 7.51, "On target"],
    [30, 31, "On target"],
    [0, 5, "Overweight"],
    [0, 4.99, "On target"],
    [100, 95, "Underweight"],
    [3, 0, "Underweight"],
  ])("target %d%% at %d%% is %s", (target, weight, side) => {
    const band = bandAround(new Decimal(target).div(100), none, settingsOf(""));
    expect(sideOf(weight * 100, 10000, band)).toBe(side);
  });

  test("goes by Min and Max where they are given, each for its own edge", () => {
    const min = new Decimal("0.5");
    const max = new Decimal("0.61");
    const side = (value: number, own: Parameters<typeof bandAround>[1]) =>
      sideOf(value, 100, bandAround(new Decimal("0.6"), own, settingsOf("")));
    expect([50, 51, 60, 61].map((value) => side(value, { min, max }))).toEqual([
      "Underweight",
      "On target",
      "On target",
      "Overweight",
    ]);
    expect(side(55, { min, max: undefined })).toBe("On target");
    expect(side(65, { min, max: undefined })).toBe("Overweight");
  });
});
