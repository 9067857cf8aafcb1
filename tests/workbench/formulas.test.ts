import { describe, expect, test } from "vitest";
import { typedFormula } from "../../addin/workbench/files/formula-in.ts";
import { storedFormula } from "../../addin/workbench/files/formula-out.ts";

const OWN = new Set(["REBAL_DRIFT", "DEPOSIT_PLAN"]);

describe("typedFormula()", () => {
  test.each([
    ["D2*E2", "=D2*E2"],
    ["_xldudf_REBAL_DRIFT(Holdings!A1:F13,Targets!A1:C17)", "=REBAL_DRIFT(Holdings!A1:F13,Targets!A1:C17)"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", "=FILTER(A1:A9,B1:B9)"],
    ['IF(A1="_xlfn.",_xlfn.XLOOKUP(1,A:A,B:B),0)', '=IF(A1="_xlfn.",XLOOKUP(1,A:A,B:B),0)'],
    ['IFERROR(__xludf.DUMMYFUNCTION("REBAL_DRIFT(A1:F13,""x"")"),"Asset class")', '=REBAL_DRIFT(A1:F13,"x")'],
  ])("reads %s", (stored, typed) => {
    expect(typedFormula(stored)).toBe(typed);
  });

  test("a cell that only holds a part of a spilled result has no formula", () => {
    expect(typedFormula('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"US stocks")')).toBeNull();
  });
});

describe("storedFormula()", () => {
  test.each([
    ["=D2*E2", "D2*E2"],
    ["=SUM(rebal_drift(A1:B2,C1:D2))", "SUM(_xldudf_rebal_drift(A1:B2,C1:D2))"],
    ["=XLOOKUP(1,FILTER(A:A,B:B),C:C)", "_xlfn.XLOOKUP(1,_xlfn._xlws.FILTER(A:A,B:B),C:C)"],
    [
      '=IF(A1="LET(","",DEPOSIT_PLAN(\'My LET(s)\'!A1:B2,C1,5))',
      'IF(A1="LET(","",_xldudf_DEPOSIT_PLAN(\'My LET(s)\'!A1:B2,C1,5))',
    ],
  ])("writes %s", (typed, stored) => {
    expect(storedFormula(typed, OWN)).toBe(stored);
  });

  test("typedFormula(storedFormula(formula)) is the formula", () => {
    const formula = '=IFERROR(DEPOSIT_PLAN(A1:F13,C1:D9,TEXTJOIN("",TRUE,1)),"_xlfn.")';
    expect(typedFormula(storedFormula(formula, OWN))).toBe(formula);
  });
});
