import type { Cells } from "../../core/index.ts";
import type { Timing } from "../measure.ts";
import { closestFromCells, WHOLE_SHARES } from "./closest.ts";
import { type Household, householdOf } from "./household.ts";
import { type MeasuredPlan, measuredPlans } from "./measured-plan.ts";
import type { Method, SharePlan } from "./method.ts";
import { type Levels, randomHousehold } from "./random-household.ts";
import { timed } from "./timed.ts";

/** Households of one size, planned for by every method. */
export interface Comparison {
  readonly levels: Levels;
  readonly count: number;
  /** In the order of the methods. */
  readonly results: readonly MethodResult[];
  /** Of DEPOSIT_PLAN from raw cells to the result table. */
  readonly wholeCall: Timing;
}

export interface MethodResult {
  readonly method: Method;
  /** One a household. */
  readonly plans: readonly MeasuredPlan[];
  readonly timing: Timing;
}

/** Households of each size. */
export const HOUSEHOLDS = 50;

/** What the whole call "plans": its table is not looked at. */
const NO_SHARES: SharePlan = { shares: [] };

/**
 * Plans for 50 households of one size with every method, and times them side by side with the whole call.
 *
 * @param methods - Ours first, the one with the least drift last.
 * @param rounds - How often each household is planned for.
 */
export function compare(methods: readonly Method[], levels: Levels, count: number, rounds: number): Comparison {
  const households = householdsOf(levels, count, WHOLE_SHARES);
  const wholeCall = (household: Household) => {
    closestFromCells(household);
    return NO_SHARES;
  };
  const [ofWholeCall, ...ofMethods] = timed([wholeCall, ...methods.map(({ plan }) => plan)], households, rounds);
  if (!ofWholeCall) {
    throw new Error("nothing was timed");
  }
  const plans = households.map((household, place) =>
    measuredPlans(
      household,
      ofMethods.flatMap(({ answers }) => answers[place] ?? []),
    ),
  );
  return {
    levels,
    count,
    results: ofMethods.flatMap(({ timing }, index) => {
      const method = methods[index];
      return method ? [{ method, timing, plans: plans.flatMap((ofHousehold) => ofHousehold[index] ?? []) }] : [];
    }),
    wholeCall: ofWholeCall.timing,
  };
}

/** The households of one size: the same in every run, whatever the settings. */
export function householdsOf(levels: Levels, count: number, settings: Cells): readonly Household[] {
  return Array.from({ length: HOUSEHOLDS }, (_, index) =>
    householdOf(randomHousehold(count, levels, index + 1), settings),
  );
}
