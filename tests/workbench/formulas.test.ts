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
    ["_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a+_xlpm.b)", "=LET(a,1,b,a+1,a+b)"],
    ["_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x*2)(4)", "=LAMBDA(x,y,x*2)(4)"],
    ["_xlfn.SINGLE(A1)", "=A1"],
    ["_xlfn.SINGLE('It''s (1'!A1:A9)*2", "='It''s (1'!A1:A9*2"],
    ["2*_xlfn.SINGLE(F(A1)+_xlfn.SINGLE(G(B1)))", "=2*(F(A1)+(G(B1)))"],
    ["SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY('My plan'!$A$5))", "=SUM(A1#,'My plan'!$A$5#)"],
    ["ROWS(_xlfn.ANCHORARRAY(INDEX(A1:B2,1,1)))", "=ROWS(ANCHORARRAY(INDEX(A1:B2,1,1)))"],
    ['IF(A1="_xlfn.SINGLE(A1)","_xlpm.a",1', '=IF(A1="_xlfn.SINGLE(A1)","_xlpm.a",1'],
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
    ["=LET(a,1,b,a+1,a+b)", "_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a+_xlpm.b)"],
    ["=a+LET(Rate, 5%, rate*a)", "a+_xlfn.LET(_xlpm.Rate, 5%, _xlpm.rate*a)"],
    [
      "=LET(a,{1,2},b,\"a,b\",SUM(a)&b&'a'!A1&a!A1)",
      "_xlfn.LET(_xlpm.a,{1,2},_xlpm.b,\"a,b\",SUM(_xlpm.a)&_xlpm.b&'a'!A1&a!A1)",
    ],
    ["=LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
    ["=BYROW(A1:B2,LAMBDA(r,SUM(r)))", "_xlfn.BYROW(A1:B2,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))"],
    [
      "=SUM(A1#,'My A1# plan'!$A$5#,\"A1#\")",
      "SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY('My A1# plan'!$A$5),\"A1#\")",
    ],
    ['=@A1&"@A1"', 'A1&"@A1"'],
    ["=(LET(a,1", "(_xlfn.LET(a,1"],
  ])("writes %s", (typed, stored) => {
    expect(storedFormula(typed, OWN)).toBe(stored);
  });

  test.each([
    '=IFERROR(DEPOSIT_PLAN(A1:F13,C1:D9,TEXTJOIN("",TRUE,1)),"_xlfn.")',
    "=LET(total,SUM(A1#),share,LAMBDA(x,x/total),MAP('My plan'!C2:C9,share))",
    "=LET(größe,1,größe+1)",
  ])("typedFormula(storedFormula(formula)) is the formula: %s", (formula) => {
    expect(typedFormula(storedFormula(formula, OWN))).toBe(formula);
  });
});
