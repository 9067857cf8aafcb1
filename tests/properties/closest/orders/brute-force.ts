import type { OrderProblem } from "../../../../core/closest/orders/index.ts";

/** What decision 0009 says of step 1, word for word; each can be got wrong. */
export interface Rules {
  readonly distance: (problem: OrderProblem, changes: readonly number[]) => number;
  readonly isLargeEnough: (least: number, held: number, change: number) => boolean;
  /** Whether one set comes before another that is as close; slots in ascending order. */
  readonly isBefore: (one: readonly number[], other: readonly number[]) => boolean;
}

export const RULES: Rules = {
  distance: ({ slots, classWeights }, changes) => {
    const moved = slots.map(({ ideal }, at) => (changes[at] ?? NaN) - ideal);
    const ofSlots = slots.map(({ weight }, at) => (moved[at] ?? NaN) ** 2 / weight);
    const ofClasses = classWeights.map((weight, classIndex) => {
      const inClass = moved.filter((_, at) => slots[at]?.classIndex === classIndex);
      return inClass.reduce((sum, one) => sum + one, 0) ** 2 / weight;
    });
    return [...ofSlots, ...ofClasses].reduce((sum, one) => sum + one, 0);
  },
  isLargeEnough: (least, held, change) => Math.abs(change) > least - 1e-6 || (held > 0 && change < 1e-6 - held),
  isBefore: (one, other) =>
    one.length === other.length
      ? one.join(" ") !== other.join(" ") && comesFirst(one, other)
      : one.length < other.length,
};

function comesFirst(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((slot, place) => slot !== other[place]);
  return (one[at] ?? Infinity) < (other[at] ?? Infinity);
}

export interface Closest {
  readonly chosen: readonly number[];
  readonly distance: number;
}

/** The closest feasible set, by trying all of them; undefined where there is none. */
export function closestOfAll(problem: OrderProblem, rules: Rules = RULES): Closest | undefined {
  const candidates = problem.slots.flatMap((slot, at) => (slot.mayTakeOrder ? [at] : []));
  const feasible: Closest[] = [];
  for (let code = 1; code < 2 ** candidates.length; code += 1) {
    const chosen = candidates.filter((_, place) => (code & (2 ** place)) !== 0);
    const changes = problem.planFor(problem.slots.map((_, at) => chosen.includes(at)));
    const isFeasible = chosen.every((at) => {
      const { least, held } = problem.slots[at] ?? { least: NaN, held: NaN };
      return rules.isLargeEnough(least, held, changes?.[at] ?? NaN);
    });
    if (changes !== undefined && isFeasible && chosen.length <= problem.maximumOrders) {
      feasible.push({ chosen, distance: rules.distance(problem, changes) });
    }
  }
  const least = Math.min(...feasible.map(({ distance }) => distance));
  const tied = feasible.filter(({ distance }) => distance <= least + Math.max(1e-9 * least, 1e-6));
  return tied.reduce<Closest | undefined>(
    (best, one) => (best === undefined || rules.isBefore(one.chosen, best.chosen) ? one : best),
    undefined,
  );
}
