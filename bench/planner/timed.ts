import { type Timing, timing } from "../measure.ts";
import type { Household } from "./household.ts";

/** How long a call took over many households, and what it answered. */
export interface Timed<Answer> {
  readonly timing: Timing;
  /** One a household: the last round's. */
  readonly answers: readonly Answer[];
}

const WARM_UP = 5;

/**
 * Times calls side by side: household after household, each call in turn, so that a slow moment of the machine meets all of
 * them. A few households come first to warm up.
 *
 * @param rounds - How often each household is asked about.
 * @returns In the order of the calls.
 */
export function timed<Answer>(
  calls: readonly ((household: Household) => Answer)[],
  households: readonly Household[],
  rounds: number,
): readonly Timed<Answer>[] {
  for (const household of households.slice(0, WARM_UP)) {
    for (const call of calls) {
      call(household);
    }
  }
  const times = calls.map((): number[] => []);
  const answers = calls.map((): Answer[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, household] of households.entries()) {
      for (const [index, call] of calls.entries()) {
        const start = performance.now();
        const answer = call(household);
        times[index]?.push(performance.now() - start);
        answers[index]?.splice(place, 1, answer);
      }
    }
  }
  return calls.map((_, index) => ({ timing: timing("", times[index] ?? []), answers: answers[index] ?? [] }));
}
