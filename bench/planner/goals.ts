import type { Comparison, MethodResult } from "./comparison.ts";
import { type LimitsResult, THREE_OF_30 } from "./limits.ts";
import { mean, percent, percentOf } from "./percent.ts";
import type { Levels } from "./random-household.ts";

/** Something the planner should attain, and what it did attain. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** The goals of the planner, held to the figures of one run. */
export function goalsOf(comparisons: readonly Comparison[], limits: readonly LimitsResult[]): readonly Goal[] {
  return [
    ...goalsOf30(oursOf(comparisons, "two-level", 30)),
    ...limits.filter(({ name }) => name === THREE_OF_30).flatMap(goalsOfThreeOrders),
    ...goalsOfLarge(oursOf(comparisons, "two-level", 200), oursOf(comparisons, "two-level", 1_000)),
    neverBeaten(comparisons),
    ...goalsOfQuality(comparisons.filter(({ levels }) => levels === "one-level")),
  ];
}

function goalsOf30(ours: MethodResult): readonly Goal[] {
  return [
    within("whole shares, 30 holdings, median", ours.timing.median, 2),
    within("whole shares, 30 holdings, 99th percentile", ours.timing.p99, 20),
    allProven("whole shares, 30 holdings", provenOf(ours), ours.plans.length),
  ];
}

function goalsOfThreeOrders({ timing, proven, households }: LimitsResult): readonly Goal[] {
  return [
    within("3 orders of 30 holdings, median", timing.median, 10),
    within("3 orders of 30 holdings, 99th percentile", timing.p99, 200),
    allProven("3 orders of 30 holdings", proven, households),
  ];
}

function goalsOfLarge(of200: MethodResult, of1000: MethodResult): readonly Goal[] {
  return [
    within("whole shares, 200 holdings, median", of200.timing.median, 30),
    within("whole shares, 1,000 holdings, an answer with its gap, 99th percentile", of1000.timing.p99, 300),
  ];
}

/** A plan that is not proven may be far from the closest, but a simple method should not come closer. */
function neverBeaten(comparisons: readonly Comparison[]): Goal {
  let beaten = 0;
  let all = 0;
  for (const { results } of comparisons) {
    const [ours, ...others] = results;
    for (const [place, { distance }] of (ours?.plans ?? []).entries()) {
      const isBeaten = others.some(({ plans }) => {
        const other = plans[place];
        return other?.isAdmissible && other.distance < distance * (1 - 1e-9);
      });
      beaten += isBeaten ? 1 : 0;
      all += 1;
    }
  }
  return {
    what: "households in which an allowed plan of another method is closer",
    wanted: "0",
    measured: `${beaten} of ${all}`,
    isMet: beaten === 0,
  };
}

/** Of all households in which each holding is its own class, so that the measures have one meaning. */
function goalsOfQuality(oneLevel: readonly Comparison[]): readonly Goal[] {
  const plans = oneLevel.flatMap(({ results }) => results[0]?.plans ?? []);
  const misplaced = mean(plans.map((plan) => plan.misplaced.holdings));
  const kept = mean(plans.map((plan) => plan.gainKept.holdings));
  return [
    {
      what: "one level, 5 to 60 holdings: misplaced beyond the least, of the deposit, mean",
      wanted: "at most 1.3%",
      measured: percent(misplaced),
      isMet: misplaced <= 0.013,
    },
    {
      what: "one level, 5 to 60 holdings: chi-square gain kept, mean",
      wanted: "at least 94.5%",
      measured: percent(kept),
      isMet: kept >= 0.945,
    },
  ];
}

function within(what: string, milliseconds: number, most: number): Goal {
  return {
    what,
    wanted: `at most ${most} ms`,
    measured: `${Number(milliseconds.toPrecision(3))} ms`,
    isMet: milliseconds <= most,
  };
}

function allProven(what: string, proven: number, all: number): Goal {
  return { what: `${what}, proven`, wanted: "all", measured: percentOf(proven, all), isMet: proven === all };
}

function provenOf({ plans }: MethodResult): number {
  return plans.filter(({ isProven }) => isProven).length;
}

function oursOf(comparisons: readonly Comparison[], levels: Levels, count: number): MethodResult {
  const ours = comparisons.find((one) => one.levels === levels && one.count === count)?.results[0];
  if (!ours) {
    throw new Error(`${count} holdings on ${levels} were not compared`);
  }
  return ours;
}
