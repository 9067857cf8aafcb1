import { describe, expect, it } from "vitest";
import { type Household, householdOf, placed } from "../../bench/planner/household.ts";
import { idealAmounts } from "../../bench/planner/ideal.ts";
import { leastDrift } from "../../bench/planner/least-drift.ts";
import { levelsAfter, qualityMeasure } from "../../bench/planner/quality.ts";
import { randomHousehold } from "../../bench/planner/random-household.ts";
import { largestRemainder, roundedDown } from "../../bench/planner/rounded-down.ts";
import { shareByShare } from "../../bench/planner/share-by-share.ts";
import { makePlan } from "../../core/plan/index.ts";

/** Two holdings that are their own classes, not held yet. */
function twoHoldings(deposit: number): Household {
  return householdOf(
    {
      holdings: [
        ["Holding", "Quantity", "Price"],
        ["A", 0, 50],
        ["B", 0, 30],
      ],
      targets: [
        ["Holding", "Target"],
        ["A", 0.6],
        ["B", 0.4],
      ],
      deposit,
    },
    [],
  );
}

/** Every number of shares that the deposit pays for. */
function* affordable({ holdings, deposit }: Household): Generator<readonly number[]> {
  const prices = holdings.map(({ price }) => price);
  function* from(index: number, cash: number): Generator<readonly number[]> {
    const price = prices[index];
    if (price === undefined) {
      yield [];
      return;
    }
    for (let shares = 0; shares * price <= cash; shares += 1) {
      for (const rest of from(index + 1, cash - shares * price)) {
        yield [shares, ...rest];
      }
    }
  }
  yield* from(0, deposit);
}

describe("the methods that plans are compared with", () => {
  it("roundedDown.plan(ideal 60 and 40 at 50 and 30) buys one of each and leaves 20", () => {
    const household = twoHoldings(100);
    const { shares } = roundedDown.plan(household);
    expect(shares).toEqual([1, 1]);
    expect(placed(household, shares).cashLeft).toBe(2_000);
  });

  it("largestRemainder.plan(ideal 1.44 and 1.6 shares, 40 left) buys one more of the second", () => {
    expect(largestRemainder.plan(twoHoldings(120)).shares).toEqual([1, 2]);
  });

  it("shareByShare.plan(gaps 60 and 40 at 50 and 30) buys one of each and stops when nothing fits", () => {
    expect(shareByShare.plan(twoHoldings(100)).shares).toEqual([1, 1]);
  });

  it("shareByShare.plan buys a share that overshoots where it fits, as its holding is below target", () => {
    expect(shareByShare.plan(twoHoldings(110)).shares).toEqual([1, 2]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("leastDrift.plan(household %i) has the least Σ|drift| of every plan", (seed) => {
    const sheets = randomHousehold(4, seed % 2 === 0 ? "one-level" : "two-level", seed);
    const household = householdOf({ ...sheets, deposit: Math.min(sheets.deposit, 1_500) }, []);
    const misplaced = (shares: readonly number[]) =>
      levelsAfter(household, placed(household, shares).amounts).holdings.misplaced;
    const plan = leastDrift.plan(household);
    let least = Number.POSITIVE_INFINITY;
    for (const shares of affordable(household)) {
      least = Math.min(least, misplaced(shares));
    }
    expect(plan.isProven).toBe(true);
    expect(placed(household, plan.shares).cashLeft).toBeGreaterThanOrEqual(0);
    expect(misplaced(plan.shares) - least).toBeLessThanOrEqual(1e-4 * household.deposit);
  });
});

describe("what plans are measured against", () => {
  it.each([1, 2, 3])("idealAmounts(household %i) are what DEPOSIT_PLAN places, to the minor unit", (seed) => {
    const household = householdOf(randomHousehold(30, "two-level", seed), []);
    const { lines } = makePlan(household.inputs.allocation, "deposit", household.deposit, household.inputs.settings);
    const changeById = new Map(lines.map(({ holding, change }) => [holding?.id, change]));
    const ideal = idealAmounts(household);
    for (const [index, { id }] of household.holdings.entries()) {
      expect(Math.abs((ideal[index] ?? 0) - (changeById.get(id) ?? 0))).toBeLessThanOrEqual(1 + 1e-6);
    }
  });

  it("qualityMeasure(ideal 60 and 40; 50 and 30 bought) is worked out by hand", () => {
    const household = twoHoldings(100);
    const quality = qualityMeasure(household)(placed(household, [1, 1]));
    // Off by −10 and −10, each as a class and as a holding; 20 idle at a weight of 100.
    expect(quality.distance ** 2).toBeCloseTo(1e4 * (2 * (100 / 0.6 + 100 / 0.4) + 100 * 400), 3);
    expect(quality.holdings.misplaced).toBeCloseTo(1_000, 6);
    expect(quality.holdings.chiSquare).toBeCloseTo(1e4 * (100 / 0.6 + 100 / 0.4), 3);
    expect(quality.portfolioDrift).toBeCloseTo(0.1, 12);
    expect(quality.isAdmissible).toBe(true);
  });
});
