import { describe, expect, test } from "vitest";
import { textCell } from "../../addin/workbench/files/text-cell.ts";

describe("textCell()", () => {
  test.each(["25.5", "0.99125", "-85", "150", "0", "123456789012345"])("reads %s as a number", (field) => {
    expect(textCell(field)).toEqual({ value: Number(field) });
  });

  test.each([
    ["300.00", "0.00"],
    ["7650.0", "0.0"],
  ])("shows %s as it came", (field, format) => {
    expect(textCell(field)).toEqual({ value: Number(field), format });
  });

  test.each([
    ["1.234", "could be thousands"],
    ["1,234", "could be a decimal comma"],
    ["00001", "is an id"],
    ["$7,650.00", "carries a currency"],
    ["0.50%", "is a percentage"],
    ["(350.00)", "is negative in parentheses"],
    ["1e5", "is no figure that a broker writes"],
    ["1234567890123456", "has more digits than a cell holds"],
    ["=1+1", "must not become a formula"],
    ["2026-09-30", "is a date"],
    [" 5", "has a space"],
  ])("keeps %s as text: it %s", (field) => {
    expect(textCell(field)).toEqual({ value: field });
  });

  test("an empty field is an empty cell", () => {
    expect(textCell("")).toBeNull();
  });
});
