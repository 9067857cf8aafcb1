import { expect } from "vitest";
import { run } from "../../core/run.ts";
import { planView } from "../../sheets/plan-view.ts";
import { expectChanges } from "../expect-changes.ts";
import type { Check, Checks } from "../planner-case.ts";
import { sheet } from "../worked/sheet.ts";

/**
 * A is at a fifth of its target and B at 98%: ideally all 100 go to A, which is one share of it. Ours is at G = 0; theirs,
 * 100 into B, at 2·100²/0.5 + 2·100²/0.5 = 80,000.
 */
const tie: Check = ({ expected }) => {
  expect(expected.better).toEqual({ AAA: 1 });
  const holdings = sheet("Holding | Value | Price\nAAA | 1000 | 100\nBBB | 4900 | 10\nREST | 4000 | 1");
  const targets = sheet("Holding | Target\nAAA | 50%\nBBB | 50%");
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, 100, "Whole shares=TRUE"));
  expectChanges(plan, { AAA: 100 });
  expect([plan.lines[0]?.row.Shares, plan.notes]).toEqual([
    1,
    "closest plan, proven; REST has no target: counted in the total, never traded",
  ]);
};

/**
 * 500 each, a share is 600. None: G = 2·500²/0.5·2 + 100·1000² = 102,000,000. One: 2·100²/0.5 + 2·500²/0.5 + 100·400² =
 * 17,040,000. Either of the two does; the tie goes to the first asset id.
 */
const redistributes: Check = ({ expected }) => {
  expect(expected.better).toEqual({ orders: 1, cash: 400 });
  const holdings = sheet("Holding | Quantity | Price\nA | 5 | 600\nB | 5 | 600");
  const targets = sheet("Holding | Target\nA | 50%\nB | 50%");
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, 1000, "Whole shares=TRUE"));
  expectChanges(plan, { A: 600 });
  expect([plan.cashLeft, plan.notes]).toEqual([40_000, "closest plan, proven; the ideal plan also trades B"]);
};

/**
 * Due 23.20, 23.20 and 69.60 of 116. A and C: G = 2·0.2²/0.2 + 2·23.2²/0.2 + 2·9.4²/0.6 + 100·14² = 25,277. Theirs, A and
 * B: 2·0.2²/0.2 + 2·3.2²/0.2 + 2·69.6²/0.6 + 100·73² = 549,150. Of all plans the next are B and C, 34,679, and 3 A and 2 B,
 * 44,846. By their own objective, Σ|distance| + cash left, A and C are at 0.2 + 23.2 + 9.4 + 14 = 46.8, the optimum stated.
 */
const optimum: Check = ({ input, expected }) => {
  const { leftover, objective, ...shares } = expected.optimal as Readonly<Record<string, number>>;
  const { weights, prices } = input as {
    readonly weights: Readonly<Record<string, number>>;
    readonly prices: Readonly<Record<string, number>>;
  };
  const names = Object.keys(weights);
  const plan = planView(
    run(
      "DEPOSIT_PLAN",
      [["Holding", "Quantity", "Price"], ...names.map((name) => [name, 0, prices[name]])],
      [["Holding", "Target"], ...names.map((name) => [name, weights[name]])],
      Number(input.total),
      "Whole shares=TRUE",
    ),
  );
  expect(Object.fromEntries(plan.lines.map(({ holding, row }) => [holding, row.Shares]))).toEqual(shares);
  expect(plan.cashLeft).toBe(100 * Number(leftover));
  const distances = names.map((name) =>
    Math.abs((plan.changeByHolding.get(name) ?? 0) / 100 - (weights[name] ?? 0) * Number(input.total)),
  );
  expect(distances.reduce((sum, one) => sum + one, plan.cashLeft / 100)).toBeCloseTo(Number(objective), 9);
};

/** Cases built to show what other methods miss: ours is the plan that is named as the better one. */
export const COUNTEREXAMPLE_CHECKS: Checks = {
  "cx-wf-greedy-tie": tie,
  "cx-wf-floor": redistributes,
  "cx-ppo-greedy": optimum,
};
