import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cells/cell.ts";
import { decimalSignOf, readNumber, readNumberColumn, type SignProof } from "../../../core/cells/number-column.ts";

/** A column read: numbers as numbers, "missing", or what is wrong. */
function read(cells: readonly Cell[], rangeSign: SignProof = "none") {
  return readNumberColumn(cells, () => rangeSign).map((reading) => {
    if (reading.kind === "number") {
      return reading.value.toNumber();
    }
    return reading.kind === "missing" ? "missing" : reading.what;
  });
}

describe("readNumberColumn(cells, rangeSign) decides the decimal sign", () => {
  test('readNumberColumn(["2,500", "1,5"]) by the column: a comma', () => {
    expect(read(["2,500", "1,5"])).toEqual([2.5, 1.5]);
  });

  test('readNumberColumn(["2,500", "1.5"]) by the column: a point', () => {
    expect(read(["2,500", "1.5"])).toEqual([2500, 1.5]);
  });

  test('readNumberColumn(["2.500", "1.234.567"]) by thousands that repeat', () => {
    expect(read(["2.500", "1.234.567"])).toEqual([2500, 1234567]);
  });

  test('readNumberColumn(["2,500"], ",") by the range, where the column decides nothing', () => {
    expect(read(["2,500"], ",")).toEqual([2.5]);
    expect(read(["2,500"], ".")).toEqual([2500]);
  });

  test('readNumberColumn(["2,500", "1.5"], ",") by the column before the range', () => {
    expect(read(["2,500", "1.5"], ",")).toEqual([2500, 1.5]);
  });

  test.each<SignProof>(["none", "both"])('readNumberColumn(["2,500"], %j) shows both readings', (rangeSign) => {
    expect(read(["2,500"], rangeSign)).toEqual(['"2,500" can be 2500 or 2.5']);
  });

  test('readNumberColumn(["2,500", 7]) is not decided by a true number', () => {
    expect(read(["2,500", 7.5])).toEqual(['"2,500" can be 2500 or 2.5', 7.5]);
  });

  test('readNumberColumn(["1,5", "2.25", "7"]) refuses the cells of a column with both signs', () => {
    const both = 'stands in a column where both "." and "," are used as the decimal sign';
    expect(read(["1,5", "2.25", "7"])).toEqual([`"1,5" ${both}`, `"2.25" ${both}`, 7]);
  });

  test("readNumberColumn(cells) asks the range only where the column leaves a cell open", () => {
    const fail = () => expect.fail("asked");
    expect(readNumberColumn(["1,5", "2,500", "", 3], fail)).toHaveLength(4);
    expect(readNumberColumn(["7", "1 000"], fail)).toHaveLength(2);
  });

  test("readNumberColumn(cells) asks the range once", () => {
    let asked = 0;
    readNumberColumn(["2,500", "3,500", "4,500"], () => {
      asked += 1;
      return ",";
    });
    expect(asked).toBe(1);
  });

  test("decimalSignOf(cells) is what the texts prove together", () => {
    expect(decimalSignOf(["1", 2.5, null, "2,500"])).toBe("none");
    expect(decimalSignOf(["2,500", "1,5"])).toBe(",");
    expect(decimalSignOf(["1.5", "1,5"])).toBe("both");
  });
});

describe("readNumber(cell)", () => {
  test.each<[Cell]>([[""], [null], [undefined], ["  "], ["--"], ["-"], ["–"], ["n/a"], ["N/A"], ["null"], ["NULL"]])(
    "readNumber(%j) is missing",
    (cell) => {
      expect(readNumber(cell)).toEqual({ kind: "missing" });
    },
  );

  test.each<[Cell, number]>([
    [0, 0],
    [0.1, 0.1],
    [-12.5, -12.5],
    ["12%", 0.12],
    ["12,5%", 0.125],
    ["1e-2", 0.01],
    ["0", 0],
  ])("readNumber(%j) is %d", (cell, value) => {
    const reading = readNumber(cell);
    expect(reading.kind === "number" && reading.value.toNumber()).toBe(value);
  });

  test.each<[Cell, string, string | undefined]>([
    [{ error: "#REF!" }, "the cell holds the error #REF!", undefined],
    ["#N/A", "the cell holds the error #N/A", undefined],
    ["#DIV/0!", "the cell holds the error #DIV/0!", undefined],
    ["Loading...", "the cell is still loading (Loading...)", "Wait until it has a value"],
    ["loading…", "the cell is still loading (loading…)", "Wait until it has a value"],
    [{ error: "#BUSY!" }, "the cell is still loading (#BUSY!)", "Wait until it has a value"],
    [{ error: "#GETTING_DATA" }, "the cell is still loading (#GETTING_DATA)", "Wait until it has a value"],
    ["abc", '"abc" is not a number', undefined],
    [true, "TRUE is not a number", undefined],
    [Number.NaN, "NaN is not a number", undefined],
    [Number.POSITIVE_INFINITY, "Infinity is not a number", undefined],
    ["2,500", '"2,500" can be 2500 or 2.5', "Enter it as a number, or write two decimals"],
    ["2.500", '"2.500" can be 2.5 or 2500', "Enter it as a number, or write two decimals"],
  ])("readNumber(%j) says %j", (cell, what, remedy) => {
    expect(readNumber(cell)).toMatchObject({ kind: "unreadable", what, ...(remedy ? { remedy } : {}) });
  });

  test("readNumber(0.1 + 0.2) keeps the double's own digits", () => {
    const reading = readNumber(0.1 + 0.2);
    expect(reading.kind === "number" && reading.value.toString()).toBe("0.30000000000000004");
  });
});
