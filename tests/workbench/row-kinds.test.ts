import { describe, expect, test } from "vitest";
import { rowKindsOf } from "../../addin/workbench/functions/row-kinds.ts";

describe("rowKindsOf()", () => {
  test("tells classes from their holdings where both are listed, a class without holdings included", () => {
    const table = [
      ["Asset class", "Holding", "Value"],
      ["Bonds", "", 7],
      ["Bonds", "BND", 7],
      ["Gold", "", 0],
      ["Total", "", 7],
    ];
    expect(rowKindsOf(table)).toEqual(["header", "group", "line", "group", "total"]);
  });

  test("takes classes for lines where no holdings are listed", () => {
    const table = [
      ["Asset class", "Holding"],
      ["Bonds", ""],
      ["Stocks", ""],
      ["Total", ""],
    ];
    expect(rowKindsOf(table)).toEqual(["header", "line", "line", "total"]);
  });

  test("takes what is left of a deposit for a line", () => {
    const table = [
      ["Asset class", "Holding", "Buy"],
      ["Bonds", "BND", 7],
      ["Cash left", "", 1],
      ["Total", "", 8],
    ];
    expect(rowKindsOf(table)).toEqual(["header", "line", "line", "total"]);
  });

  test("finds nothing but lines in a table without such columns", () => {
    expect(
      rowKindsOf([
        ["Action", "Symbol"],
        ["Buy", "BND"],
      ]),
    ).toEqual(["header", "line"]);
  });
});
