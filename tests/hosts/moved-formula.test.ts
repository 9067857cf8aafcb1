import { describe, expect, test } from "vitest";
import type { Step } from "../../addin/host/change.ts";
import { movedFormula, withReferences } from "../../addin/host/moved-formula.ts";

const INSERTED: Step = { kind: "insertRows", sheet: "Plan", row: 2, count: 2, like: undefined };
const DELETED: Step = { kind: "deleteRows", sheet: "Plan", row: 2, count: 2 };
const COLUMN: Step = { kind: "insertColumns", sheet: "Plan", column: 25, count: 1 };

describe("movedFormula()", () => {
  test.each([
    ["=A2", "=A2"],
    ["=A3", "=A5"],
    ["=$A$3+B$4", "=$A$5+B$6"],
    ["=SUM(A1:B5)", "=SUM(A1:B7)"],
    ["=SUM(A1:B2)", "=SUM(A1:B2)"],
    ["=Plan!A3&Other!A3", "=Plan!A5&Other!A3"],
    ["='Plan'!A3:A4", "='Plan'!A5:A6"],
    ['="A3"&A3', '="A3"&A5'],
    ['="say ""A3"""', '="say ""A3"""'],
    ["=LOG10(A3)+A3_B+FOO.A3", "=LOG10(A5)+A3_B+FOO.A3"],
    ["=A3#", "=A5#"],
  ])("lets %s on the sheet follow inserted rows: %s", (formula, moved) => {
    expect(movedFormula(formula, "Plan", INSERTED)).toBe(moved);
  });

  test.each([
    ["=A2", "=A2"],
    ["=A3", "=#REF!"],
    ["=A5", "=A3"],
    ["=SUM(A1:A3)", "=SUM(A1:A2)"],
    ["=SUM(A4:A9)", "=SUM(A3:A7)"],
    ["=SUM(A3:A4)+A9", "=SUM(#REF!)+A7"],
    ["=SUM(A1:A9)", "=SUM(A1:A7)"],
  ])("lets %s on the sheet follow deleted rows: %s", (formula, moved) => {
    expect(movedFormula(formula, "Plan", DELETED)).toBe(moved);
  });

  test("counts columns on beyond Z", () => {
    expect(movedFormula("=Y1+Z1+AZ$1", "Plan", COLUMN)).toBe("=Y1+AA1+BA$1");
  });

  test("leaves formulas of other sheets alone that name none", () => {
    expect(movedFormula("=A3", "Other", INSERTED)).toBe("=A3");
    expect(movedFormula("=Plan!A3", "Other", INSERTED)).toBe("=Plan!A5");
  });

  test("breaks references to a deleted sheet", () => {
    expect(movedFormula("='It''s'!A1+A1", "Other", { kind: "deleteSheet", sheet: "It's" })).toBe("=#REF!+A1");
  });
});

test("withReferences() quotes a sheet's new name where it has to", () => {
  expect(withReferences("=Plan!A1+B2", "Other", (range) => ({ ...range, sheet: "It's" }))).toBe(
    "='It''s'!A1+'It''s'!B2",
  );
});
