import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressOf,
  cellName,
  columnLetters,
  columnNumber,
  parseAddress,
  quotedSheet,
} from "../../addin/host/address.ts";

describe("addressOf()", () => {
  const range = { sheet: "Odd 'name'", row: 0, column: 0, rows: 3, columns: 3 };

  test("names a range with its sheet, and a single cell without colon", () => {
    expect(addressOf(range)).toBe("'Odd ''name'''!A1:C3");
    expect(addressOf({ ...range, sheet: "Targets", row: 2, column: 27, rows: 1, columns: 1 })).toBe("Targets!AB3");
  });

  test("is read back by parseAddress(), whatever the sheet is called", () => {
    const ranges = fc.record({
      sheet: fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" }),
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 40_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(ranges, (one) => {
        expect(parseAddress(addressOf(one))).toEqual(one);
      }),
    );
  });
});

describe("parseAddress()", () => {
  test("reads $ and corners in any order", () => {
    const range = { sheet: "Plan", row: 1, column: 1, rows: 3, columns: 2 };
    expect(parseAddress("Plan!$B$2:$C$4")).toEqual(range);
    expect(parseAddress("'Plan'!C2:b4")).toEqual(range);
  });

  test.each([
    "",
    "A1",
    "Plan!",
    "Plan!A",
    "Plan!1:2",
    "Plan!A0",
    "#REF!",
    "My plan!A1",
    "=Plan!A1",
    "''!A1",
    "'It's'!A1",
  ])("reads nothing in %j", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe("quotedSheet()", () => {
  test.each(["Holdings", "_2024", "Q1_2024", "Sheet1234567", "row", "Größe"])("leaves %s as it is", (name) => {
    expect(quotedSheet(name)).toBe(name);
  });

  test.each(["2024", "A1", "AB12", "R1C1", "rc", "R", "c5", "TRUE", "false", "My plan", "a-b", "a.b", "50%", "📈"])(
    "quotes %s",
    (name) => {
      expect(quotedSheet(name)).toBe(`'${name}'`);
    },
  );
});

test("cellName() calls cells as a person does", () => {
  expect([cellName(2, 1), cellName(0, 25), cellName(0, 26), cellName(1_048_575, 16_383)]).toEqual([
    "B3",
    "Z1",
    "AA1",
    "XFD1048576",
  ]);
});

test("columnNumber() reads what columnLetters() writes", () => {
  fc.assert(
    fc.property(fc.nat(20_000), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
    }),
  );
});
