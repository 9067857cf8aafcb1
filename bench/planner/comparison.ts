import { type Timing, timing } from "../measure.ts";
import { closestFromCells, WHOLE_SHARES } from "./closest.ts";
import { type Household, householdOf } from "./household.ts";
import { type MeasuredPlan, measuredPlans } from "./measured-plan.ts";
import type { Method } from "./method.ts";
import { type Levels, randomHousehold } from "./random-household.ts";

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
const WARM_UP = 5;

/**
 * Plans for 50 households of one size with every method, and times them side by side.
 *
 * @param methods - Ours first, the one with the least drift last.
 * @param rounds - How often each household is planned for.
 */
export function compare(methods: readonly Method[], levels: Levels, count: number, rounds: number): Comparison {
  const households = householdsOf(levels, count, WHOLE_SHARES);
  const calls = [...methods.map(({ plan }) => plan), closestFromCells];
  const times = timesOf(calls, households, rounds);
  const plans = households.map((household) => measuredPlans(household, methods));
  return {
    levels,
    count,
    results: methods.map((method, index) => ({
      method,
      plans: plans.flatMap((ofHousehold) => ofHousehold[index] ?? []),
      timing: timing(method.name, times[index] ?? []),
    })),
    wholeCall: timing("from cells to table", times.at(-1) ?? []),
  };
}

/** The households of one size: the same in every run, whatever the settings. */
export function householdsOf(
  levels: Levels,
  count: number,
  settings: Parameters<typeof householdOf>[1],
): readonly Household[] {
  return Array.from({ length: HOUSEHOLDS }, (_, index) =>
    householdOf(randomHousehold(count, levels, index + 1), settings),
  );
}

/** Milliseconds of each call, household after household, each call in turn; a few households first to warm up. */
export function timesOf(
  calls: readonly ((household: Household) => unknown)[],
  households: readonly Household[],
  rounds: number,
): readonly (readonly number[])[] {
  for (const household of households.slice(0, WARM_UP)) {
    for (const call of calls) {
      call(household);
    }
  }
  const times = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const household of households) {
      for (const [index, call] of calls.entries()) {
        const start = performance.now();
        call(household);
        times[index]?.push(performance.now() - start);
      }
    }
  }
  return times;
}
