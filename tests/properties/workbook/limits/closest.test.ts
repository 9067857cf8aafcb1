import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unpricedOf } from "../oracle/candidates.ts";
import { expectedPlan } from "../oracle/expected-plan.ts";
import { situationOf } from "../oracle/situation-of.ts";
import { FLOWS } from "../plan-of.ts";
import { hasPrices, limitCasesOf } from "./limit-case.ts";
import { type LimitPlan, limitPlanOf } from "./limit-plan.ts";
import { centBooks, evenBooks, smallBooks } from "./sizes.ts";

describe.each(FLOWS)("the closest plan of a %s", (flow) => {
  const small = { minimum: 12, fee: 2, reserve: 10 };
  const inUnits = limitCasesOf(smallBooks, small, 40, [flow]);
  const inTies = limitCasesOf(evenBooks, small, 40, [flow]);
  const inCents = limitCasesOf(centBooks, { minimum: 30, fee: 2, reserve: 20 }, 8000, [flow]).map((one) => ({
    ...one,
    settings: { ...one.settings, "Whole shares": true },
  }));

  test.each([
    ["in whole units, with holdings of any amount", inUnits, 1000],
    ["in whole units, with many ties", inTies, 600],
    ["in cents, with lots alone", inCents, 600],
  ] as const)("is the one found by trying everything, %s", { timeout: 120_000 }, (_, cases, numRuns) => {
    fc.assert(
      fc.property(cases, (one) => {
        const { sheet, settings, amount } = one;
        if (!hasPrices(one)) {
          expect(() => limitPlanOf(flow, sheet, amount, settings)).toThrow("whole shares need prices");
          return;
        }
        const plan = limitPlanOf(flow, sheet, amount, settings);
        const { isFeasible, orders, changes, ...closing } = expectedPlan(flow, sheet, amount, settings);
        expect(sorted(plan.changeByHolding)).toEqual(sorted(changes));
        expect(closingOf(plan)).toEqual(closing);
        if (isFeasible && orders > 0) {
          expect(plan.notes).toContain("closest plan, proven");
        }
        for (const { name } of unpricedOf(situationOf(flow, sheet, amount, settings))) {
          expect(plan.notes).toMatch(new RegExp(`no usable price, so no order in whole shares: [^;]*${name}`, "u"));
        }
      }),
      { numRuns },
    );
  });
});

function sorted(changes: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...changes].sort(([one], [other]) => (one < other ? -1 : 1));
}

function closingOf({ fees, cashLeft, notRaised, total, totalAfter }: LimitPlan) {
  return { fees, cashLeft, notRaised, total, totalAfter };
}
