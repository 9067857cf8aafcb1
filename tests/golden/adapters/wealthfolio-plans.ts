import { expect } from "vitest";
import { type Cells, InputError } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { CHOOSE, planView } from "../../sheets/plan-view.ts";
import { numberIn } from "../../sheets/rows.ts";
import { expectChanges } from "../expect-changes.ts";
import type { Check, Checks } from "../planner-case.ts";
import { classTargets, fromBps, holdingsOf } from "../tables.ts";

interface PlanInput {
  readonly total: number;
  readonly cash: number;
  readonly categories?: Readonly<Record<string, readonly [currentBps: number, targetBps: number]>>;
  readonly assets?: Readonly<
    Record<string, { readonly price: number; readonly classes?: Readonly<Record<string, number>> }>
  >;
}

/**
 * Both ranges of a case. Their categories come from a drift row and their holdings give prices alone; here each asset is
 * worth what its category is. What their categories leave out of the total stands in a class Other, with the rest of the
 * target.
 */
function sheetsOf({ total, categories = {}, assets = {} }: PlanInput): { holdings: Cells; targets: Cells } {
  const rest = Object.values(categories).reduce(
    ([current, target], [currentBps, targetBps]) => [current - currentBps, target - targetBps] as const,
    [10_000, 10_000] as const,
  );
  const held = Object.entries(assets).map(([name, { price, classes = {} }]) => {
    const category = Object.keys(classes)[0] ?? "";
    return [name, category, fromBps((categories[category] ?? rest)[0]) * total, price] as const;
  });
  return {
    holdings: [["Holding", "Asset class", "Value", "Price"], ...held, ["REST", "Other", fromBps(rest[0]) * total, 1]],
    targets: classTargets([
      ...Object.entries(categories).map(([name, [, bps]]) => [name, fromBps(bps)] as const),
      ["Other", fromBps(rest[1])],
    ]),
  };
}

const negativeCash: Check = ({ input, expected }) => {
  const { total, cash } = input as unknown as PlanInput;
  expect(expected.error_contains).toBe("non-negative");
  const plan = () => run("DEPOSIT_PLAN", holdingsOf([["AAA", "One", total]]), classTargets([["One", 1]]), cash);
  expect(plan).toThrow(InputError);
  expect(plan).toThrow("Deposit: the amount is negative. Enter 0 or more, or use WITHDRAWAL_PLAN.");
};

const zeroCash: Check = ({ input, expected }) => {
  const { holdings, targets } = sheetsOf(input as unknown as PlanInput);
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, 0));
  expect([plan.lines, plan.total]).toEqual([expected.trades, expected.cash_used]);
};

const buyUnderweightOnly: Check = ({ input }) => {
  const { holdings, targets } = sheetsOf(input as unknown as PlanInput);
  expectChanges(planView(run("DEPOSIT_PLAN", holdings, targets, 200)), { VTI: 200 });
};

/**
 * A category without any holding. Their 20% of bonds are held by nothing, which no sheet of ours can say: here nothing of
 * bonds is held, and all of the portfolio is in Other. Their "sleeve-level trade" is our line without a holding.
 */
const noCandidate: Check = ({ input }) => {
  const { total, cash } = input as unknown as PlanInput;
  const targets = classTargets([
    ["bonds", 0.4],
    ["Other", 0.6],
  ]);
  const plan = planView(run("DEPOSIT_PLAN", holdingsOf([["REST", "Other", total]]), targets, cash));
  expectChanges(plan, { [`bonds ${CHOOSE}`]: cash });
  expect(plan.notes).toContain("choose a holding for bonds");
};

/** Their cash is part of the total: here it is held, nothing is deposited, and Cash = Invest places it. */
const manualSleeve: Check = ({ input, expected }) => {
  const { cash } = input as unknown as PlanInput;
  const holdings = holdingsOf([
    ["AAA", "equity", 9000],
    ["Cash", "Cash", 1000],
  ]);
  const targets = classTargets([
    ["bonds", 0.1],
    ["equity", 0.9],
    ["Cash", 0],
  ]);
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, 0, "Cash=Invest"));
  expectChanges(plan, { [`bonds ${CHOOSE}`]: cash });
  expect(plan.total).toBe(100 * Number(expected.cash_used));
  expect(plan.lines[0]?.row["Weight after"]).toBe(fromBps((expected.after_bps as { bonds: number }).bonds));
};

const fractionOfAShare: Check = ({ input, expected }) => {
  const { holdings, targets } = sheetsOf(input as unknown as PlanInput);
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, 50));
  expectChanges(plan, { ETF: Number(expected.cash_used) });
  const { ETF } = expected.trades as { readonly ETF: { readonly quantity: number } };
  expect(plan.lines[0]?.row.Shares).toBe(ETF.quantity);
};

const sellToRebalance: Check = ({ input }) => {
  const { holdings, targets } = sheetsOf(input as unknown as PlanInput);
  const plan = planView(run("REBAL_PLAN", holdings, targets));
  const sells = plan.lines.filter(({ change }) => change < 0);
  expect(sells.length).toBeGreaterThan(0);
  expect(plan.lines.some(({ holding, change }) => holding === "BND" && change > 0)).toBe(false);
  expect(plan.lines.reduce((sum, { change }) => sum + change, 0)).toBeLessThanOrEqual(0);
  expect(numberIn(plan.lines[0]?.row ?? {}, "Amount")).toBe(2000);
};

/** Wealthfolio: placing cash, with and without sells. */
export const WEALTHFOLIO_PLAN_CHECKS: Checks = {
  "wf-neg-cash": negativeCash,
  "wf-zero-cash": zeroCash,
  "wf-buy-underweight-only": buyUnderweightOnly,
  "wf-no-candidate": noCandidate,
  "wf-manual-sleeve": manualSleeve,
  "wf-fraction-half": fractionOfAShare,
  "wf-str-no-topup": sellToRebalance,
};
