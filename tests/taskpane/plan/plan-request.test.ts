import { describe, expect, test } from "vitest";
import { curvePoints } from "../../../addin/taskpane/plan/curve-points.ts";
import {
  amountProblem,
  answer,
  type PlanRequest,
  ruleProblem,
  withRule,
} from "../../../addin/taskpane/plan/plan-request.ts";
import { ruleValue, withSavedRules } from "../../../addin/taskpane/plan/rules.ts";
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
