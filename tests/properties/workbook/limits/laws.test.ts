import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { permutationOf } from "../permute.ts";
import { FLOWS } from "../plan-of.ts";
import { limitHoldings, limitTargets } from "./limit-book.ts";
import { hasPrices, type LimitCase, limitCasesOf } from "./limit-case.ts";
import { type LimitPlan, limitPlanOf, planOfRanges } from "./limit-plan.ts";
import { planLaws } from "./plan-laws.ts";
import { largeBooks, smallBooks } from "./sizes.ts";

const LARGE = { minimum: 500, fee: 10, reserve: 100, anyMethod: true };
const SMALL = { minimum: 12, fee: 2, reserve: 10 };

describe.each(FLOWS)("a %s under limits", (flow) => {
  const large = limitCasesOf(largeBooks, LARGE, 200_000, [flow]);

  test("keeps every law of plans", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(large, (one) => {
        const plan = pricedPlanOf(one);
        for (const { holds } of planLaws) {
          holds(one, plan);
        }
      }),
      { numRuns: flow === "rebalance" ? 100 : 200 },
    );
  });

  test("is the same plan whatever the order of rows and columns", { timeout: 120_000 }, () => {
    const cases = large.chain((one) =>
      fc.record({
        one: fc.constant(one),
        holdings: permutationOf(limitHoldings(one.sheet)),
        targets: permutationOf(limitTargets(one.sheet)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ one, holdings, targets }) => {
        const { sheet, amount, settings } = one;
        const plan = pricedPlanOf(one);
        const permuted = planOfRanges(flow, holdings, targets, amount, settings, sheet.book.decimals);
        const sorted = (changes: ReadonlyMap<string, number>) => [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(permuted.changeByHolding)).toEqual(sorted(plan.changeByHolding));
        expect([permuted.fees, permuted.cashLeft, permuted.notRaised]).toEqual([
          plan.fees,
          plan.cashLeft,
          plan.notRaised,
        ]);
      }),
      { numRuns: flow === "rebalance" ? 30 : 60 },
    );
  });
});

describe("the laws of plans under limits", () => {
  const small = limitCasesOf(smallBooks, SMALL, 40).filter(hasPrices);

  test.each(planLaws)("a distorted plan fails: $name", ({ holds, distortion }) => {
    const distorted = fc.property(small, (one) => {
      holds(one, distortion(limitPlanOf(one.flow, one.sheet, one.amount, one.settings), one));
    });
    expect(fc.check(distorted, { numRuns: 500, endOnFailure: true, seed: 1 }).failed).toBe(true);
  });
});

/** The plan of a case; the case is passed over where the functions refuse it, as what could take an order has no price. */
function pricedPlanOf({ flow, sheet, amount, settings }: LimitCase): LimitPlan {
  try {
    return limitPlanOf(flow, sheet, amount, settings);
  } catch (error) {
    fc.pre(!(error instanceof Error && error.message.includes("whole shares need prices")));
    throw error;
  }
}
