import { type Household, placed } from "./household.ts";
import { idealAmounts } from "./ideal.ts";
import type { SharePlan } from "./method.ts";
import { levelsAfter, type Quality, qualityMeasure } from "./quality.ts";

/** A plan by several measures, all of them fractions. */
export interface MeasuredPlan {
  /** √G, as a fraction of the deposit. */
  readonly distance: number;
  /** Whether the plan is one of those that the closest is chosen from. */
  readonly isAdmissible: boolean;
  readonly portfolioDrift: number;
  /** Misplaced money beyond that of the plan with the least drift, as a fraction of the deposit. */
  readonly misplaced: Levelled;
  /** Of what the ideal plan takes off chi-square, how much this one does. */
  readonly gainKept: Levelled;
  readonly cashLeft: number;
  readonly isProven: boolean | undefined;
  readonly gap: number;
}

/** A figure for the level of classes and for that of holdings. */
export interface Levelled {
  readonly classes: number;
  readonly holdings: number;
}

/**
 * One household's plans by every measure, in the order given.
 *
 * @param sharePlans - Ours first, the one with the least drift last.
 * @throws Error when a plan overspends, or is closer than ours where ours is proven to be the closest.
 */
export function measuredPlans(household: Household, sharePlans: readonly SharePlan[]): readonly MeasuredPlan[] {
  const measure = qualityMeasure(household);
  const plans = sharePlans.map(({ shares, isProven, gap = 0 }) => ({
    isProven,
    gap,
    quality: measure(placed(household, shares)),
  }));
  const qualities = plans.map(({ quality }) => quality);
  const [ours] = plans;
  const least = qualities.at(-1);
  if (!ours || !least) {
    throw new Error("there is nothing to compare");
  }
  if (qualities.some(({ cashLeft }) => cashLeft < 0)) {
    throw new Error("a plan spends more than the deposit");
  }
  if (ours.isProven) {
    requireClosest(ours.quality, qualities);
  }
  const before = levelsAfter(household, []);
  const ideal = levelsAfter(household, idealAmounts(household));
  const { deposit } = household;
  return plans.map(({ isProven, gap, quality }) => ({
    distance: quality.distance / deposit,
    isAdmissible: quality.isAdmissible,
    portfolioDrift: quality.portfolioDrift,
    misplaced: atLevels((level) => (quality[level].misplaced - least[level].misplaced) / deposit),
    gainKept: atLevels(
      (level) =>
        (before[level].chiSquare - quality[level].chiSquare) / (before[level].chiSquare - ideal[level].chiSquare),
    ),
    cashLeft: quality.cashLeft / deposit,
    isProven,
    gap,
  }));
}

function atLevels(figure: (level: keyof Levelled) => number): Levelled {
  return { classes: figure("classes"), holdings: figure("holdings") };
}

function requireClosest(ours: Quality, others: readonly Quality[]): void {
  const closer = others.find(({ isAdmissible, distance }) => isAdmissible && distance < ours.distance * (1 - 1e-9));
  if (closer) {
    throw new Error(`a plan at distance ${closer.distance} is closer than the one proven, at ${ours.distance}`);
  }
}
