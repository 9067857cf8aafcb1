import { describe, expect, test } from "vitest";
import { curvePoints, haveSameCurve } from "../../../addin/taskpane/plan/curve-points.ts";
import {
  amountProblem,
  answer,
  type PlanRequest,
  ruleProblem,
  withRule,
} from "../../../addin/taskpane/plan/plan-request.ts";
import { ruleMoney, typedNumber } from "../../../addin/taskpane/plan/rule-money.ts";
import {
  chipText,
  fieldText,
  isInvested,
  isYes,
  ruleValue,
  storedCell,
  TYPED_RULES,
  withSavedRules,
} from "../../../addin/taskpane/plan/rules.ts";
import type { Cell } from "../../../core/index.ts";
import { curveView } from "../../../core/view/index.ts";
import { loadedInputs } from "./loaded-inputs.ts";

async function deposit(amount: string): Promise<PlanRequest> {
  const { inputs } = await loadedInputs();
  return { inputs, flow: "deposit", amount };
}

describe("answer(request)", () => {
  test("takes a blank for 0", async () => {
    expect(answer(await deposit("")).plan?.orders).toEqual([]);
  });

  test("says what is wrong with an amount, in sentences without the place", async () => {
    const found = answer(await deposit("1k"));
    expect(found.plan).toBeUndefined();
    expect(amountProblem(found)).toBe('"1k" is not a number. Enter an amount such as 1000.');
  });

  test("says what is wrong with a rule that is tried", async () => {
    const found = answer(withRule(await deposit("1500"), "Maximum orders", "two"));
    expect(amountProblem(found)).toBeUndefined();
    expect(ruleProblem(found, "Maximum orders")).toMatch(/^"two" is not a number\. /);
    expect(ruleProblem(found, "Minimum trade")).toBeUndefined();
  });
});

describe("curvePoints(request)", () => {
  test("ends with the plan without a limit, whatever limit is tried", async () => {
    const request = await deposit("1500");
    const limited = withRule(request, "Maximum orders", 1);
    const points = [...curvePoints(limited)].filter((point) => point !== undefined);
    expect(points).toEqual(curveView(request.inputs, "1500"));
    expect(points.length).toBeGreaterThan(1);
  });

  test("has no point where nothing is ordered", async () => {
    expect([...curvePoints(await deposit("0"))].filter((point) => point !== undefined)).toEqual([]);
  });
});

describe("haveSameCurve(one, other)", () => {
  test("leaves the limit out of account, and nothing else", async () => {
    const request = await deposit("1500");
    expect(haveSameCurve(request, withRule(request, "Maximum orders", 2))).toBe(true);
    expect(haveSameCurve(request, withRule(request, "Whole shares", true))).toBe(false);
    expect(haveSameCurve(request, await deposit("1501"))).toBe(false);
    expect(haveSameCurve(request, { ...request, amount: "1501" })).toBe(false);
    const excluded = { ...request.inputs, excluded: new Set(["x"]) };
    expect(haveSameCurve(request, { ...request, inputs: excluded })).toBe(false);
  });
});

describe("the cells of rules", () => {
  test.each([
    ["Minimum trade", "100,5", 100.5],
    ["Minimum trade", " 1.000,50 ", 1000.5],
    ["Maximum orders", "3", 3],
    ["Maximum orders", "two", "two"],
    ["Minimum trade", " ", ""],
    ["Whole shares", "ja", true],
    ["Whole shares", true, true],
    ["Cash", "invest", "Invest"],
  ])("storedCell(%j, %j) is %j, as the setting is read", (rule, typed, cell) => {
    expect(storedCell(rule, typed)).toBe(cell);
  });

  test("isYes and isInvested say what formulas do", () => {
    expect(["wahr", "✓", "x", true, 1].every(isYes)).toBe(true);
    expect(["falsch", "", 0, undefined, "perhaps"].some(isYes)).toBe(false);
    expect([" INVEST ", "Keep", ""].map(isInvested)).toEqual([true, false, false]);
  });

  test("a field keeps what was typed, and a chip says how it was read", () => {
    expect(fieldText("Minimum trade", "100,5")).toBe("100,5");
    const money = (amount: number) => ruleMoney(amount, "EUR", 2, "de");
    const chips = TYPED_RULES.map((rule) => chipText(rule, "100,5", money).replace("\u00a0", " "));
    expect(chips).toEqual(["Min. 100,50 EUR", "Maximum orders: 100,5", "Fee 100,50 EUR"]);
    expect(TYPED_RULES.map((rule) => chipText(rule, "", money))).toEqual(["Minimum trade", "Maximum orders", "Fee"]);
  });

  test("typedNumber(value) is what the amount is read from in every locale", () => {
    expect(typedNumber(71327.58, "de")).toBe("71327,58");
    expect(typedNumber(71327.58, "en")).toBe("71327.58");
  });
});

describe("withSavedRules(store, name, tried, today)", () => {
  test("makes the tried rules the strategy's own: numbers as numbers, a blank as none", async () => {
    const { inputs } = await loadedInputs();
    const own = { ...inputs.strategy, name: "Growth", settings: new Map([["Cash", "Invest"]]) };
    const tried = new Map<string, Cell>([
      ["Minimum trade", " 100.5 "],
      ["Cash", ""],
      ["Whole shares", true],
    ]);
    const saved = withSavedRules({ strategies: [own] }, "Growth", tried, "2026-11-22").strategies[0];
    expect([...(saved?.settings ?? [])]).toEqual([
      ["Minimum trade", 100.5],
      ["Whole shares", true],
    ]);
    expect(ruleValue("Cash", own, new Map())).toBe("Invest");
    expect(ruleValue("Cash", own, tried)).toBe("");
  });
});
