import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cells/cell.ts";
import { columnName, usedWidth } from "../../../core/cells/table-shape.ts";
import { errorIn, isBlank, isMissingMarker, isPending, keyText, textOf } from "../../../core/cells/text.ts";
import { listText, percentText, pointsText } from "../../../core/cells/words.ts";

test.each<[Cell, string]>([
  [" VTI ", "VTI"],
  ["\ufeffVTI", "VTI"],
  [null, ""],
  [undefined, ""],
  [7203, "7203"],
  [true, "TRUE"],
  [{ error: "#N/A" }, "#N/A"],
])("textOf(%j) is %j", (cell, text) => {
  expect(textOf(cell)).toBe(text);
});

test.each<[Cell]>([[""], [null], [undefined], [0], ["--"], ["n/a"], ["null"], ["  "]])(
  "keyText(%j) names nothing",
  (cell) => {
    expect(keyText(cell)).toBe("");
  },
);

test("isBlank(0) is false: only key cells take a 0 for a blank", () => {
  expect(isBlank(0)).toBe(false);
  expect(isBlank(" ")).toBe(true);
  expect(isMissingMarker("—")).toBe(true);
  expect(isMissingMarker("none")).toBe(false);
});

describe("errorIn(cell)", () => {
  test.each<[Cell, string | undefined, boolean]>([
    [{ error: "#REF!" }, "#REF!", false],
    ["#N/A", "#N/A", false],
    ["#ERROR!", "#ERROR!", false],
    ["Loading...", "Loading...", true],
    [{ error: "#BUSY!" }, "#BUSY!", true],
    ["#1 fund", undefined, false],
    ["Loading fees", undefined, false],
    [5, undefined, false],
    [null, undefined, false],
  ])("errorIn(%j) is %j", (cell, error, pending) => {
    expect(errorIn(cell)).toBe(error);
    expect(isPending(error ?? "")).toBe(pending);
  });
});

test("usedWidth(cells) counts columns from the left up to the last that is filled", () => {
  expect(usedWidth([["a", ""], ["b", 1, null], []])).toBe(2);
  expect(usedWidth([])).toBe(0);
  expect(columnName(2)).toBe("column 3");
});

test("percentText, pointsText and listText are how people read them", () => {
  expect([0.275, 0.6, 0.0023, 1].map(percentText)).toEqual(["27.5%", "60%", "0.23%", "100%"]);
  expect([-0.061, 0.05, 0].map(pointsText)).toEqual(["−6.1 pp", "+5 pp", "0 pp"]);
  expect(listText(["BND"])).toBe("BND");
  expect(listText(["BND", "BNDX", "VTI"])).toBe("BND, BNDX and VTI");
  expect(listText(["A", "B", "C", "D", "E", "F"])).toBe("A, B, C, D and 2 more");
  expect(listText([])).toBe("");
});
