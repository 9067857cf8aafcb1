import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { parseArgument } from "../../apps-script/parse-argument.ts";

describe("parseArgument()", () => {
  test("of a range keeps numbers, text, TRUE and empty cells as they are", () => {
    const rows = [
      ["Holding", "Value"],
      ["VTI", 6500.25],
      ["", true],
    ];
    expect(parseArgument(rows)).toEqual(rows);
  });

  test("of one cell is that cell", () => {
    expect(parseArgument(1000)).toBe(1000);
    expect(parseArgument("Cash=Invest")).toBe("Cash=Invest");
    expect(parseArgument("")).toBe("");
  });

  test("of an argument that was left out is undefined", () => {
    expect(parseArgument(undefined)).toBeUndefined();
  });

  test("leaves errors and pending data as the text that Sheets gives", () => {
    expect(parseArgument([["#N/A", "Loading..."]])).toEqual([["#N/A", "Loading..."]]);
  });

  test("turns a date of another realm into its day as ISO text", () => {
    const date = runInNewContext("new Date(2026, 2, 31)");
    expect(date).not.toBeInstanceOf(Date);
    expect(parseArgument([[date]])).toEqual([["2026-03-31"]]);
    expect(parseArgument(date)).toBe("2026-03-31");
  });

  test("takes the day from the local time, late in the evening too", () => {
    expect(parseArgument(new Date(2026, 0, 1, 23, 59))).toBe("2026-01-01");
    expect(parseArgument(new Date(2026, 0, 1, 0, 1))).toBe("2026-01-01");
  });
});
