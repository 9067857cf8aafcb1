import { describe, expect, test } from "vitest";
import { sheetNameOf, sheetReference, uniqueSheetName } from "../../addin/workbench/files/sheet-name.ts";

describe("sheetReference()", () => {
  test.each(["Holdings", "_2024", "Q1_2024", "Sheet1234567", "row", "truely"])("leaves %s as it is", (name) => {
    expect(sheetReference(name)).toBe(name);
  });

  test.each([
    "2024",
    "A1",
    "xfd1048576",
    "Q1",
    "R1C1",
    "rc",
    "R",
    "c5",
    "R12",
    "TRUE",
    "false",
    "My plan",
    "a-b",
    "Größe",
    "a.b",
    "",
  ])("quotes %s", (name) => {
    expect(sheetReference(name)).toBe(`'${name}'`);
  });

  test("doubles the quotes of a name", () => {
    expect(sheetReference("Bob's")).toBe("'Bob''s'");
  });
});

describe("sheetNameOf()", () => {
  test.each([
    ["Portfolio_Positions_2026.csv", "Portfolio_Positions_2026"],
    ["a/b[c]:d.csv", "a b c d"],
    ["'quoted'.csv", "quoted"],
    [".csv", "Sheet"],
    [`${"x".repeat(40)}.csv`, "x".repeat(31)],
  ])("names the sheet of %s", (fileName, name) => {
    expect(sheetNameOf(fileName)).toBe(name);
  });
});

describe("uniqueSheetName()", () => {
  test("counts on, whatever the case, within the longest name", () => {
    expect(uniqueSheetName("Schwab", ["schwab", "Schwab 2"])).toBe("Schwab 3");
    expect(uniqueSheetName("x".repeat(31), ["X".repeat(31)])).toBe(`${"x".repeat(29)} 2`);
  });
});
