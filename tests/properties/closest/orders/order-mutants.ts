import { type chooseOrders, type OrderProblem, chooseOrders as right } from "../../../../core/closest/orders/index.ts";
import { closestOfAll, RULES, type Rules } from "./brute-force.ts";

/* Kernels with one plausible mistake each; see ../../level-mutants.ts. */

type ChooseOrders = typeof chooseOrders;

/** Leaves out the smallest amount until all are large enough, and looks no further. */
export const dropsSmallest: ChooseOrders = (problem) => {
  let chosen = problem.slots.flatMap(({ mayTakeOrder }, at) => (mayTakeOrder ? [at] : []));
  while (chosen.length > 0) {
    const changes = problem.planFor(problem.slots.map((_, at) => chosen.includes(at)));
    const sizeOf = (at: number): number => Math.abs(changes?.[at] ?? 0);
    const isFeasible = chosen.every((at) => {
      const { least, held } = problem.slots[at] ?? { least: NaN, held: NaN };
      return RULES.isLargeEnough(least, held, changes?.[at] ?? 0);
    });
    if (changes !== undefined && isFeasible && chosen.length <= problem.maximumOrders) {
      return choiceOf(problem, chosen);
    }
    chosen = [...chosen].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(1);
  }
  return undefined;
};

/** Computes bounds as if orders were free, though plans pay the fees. */
export const forgetsFees: ChooseOrders = (problem, limit) => right({ ...problem, fee: 0 }, limit);

/** Lets all slots of a level rise alike, whatever their targets. */
export const risesAlike: ChooseOrders = (problem, limit) =>
  right({ ...problem, slots: problem.slots.map((slot) => ({ ...slot, rise: slot.rise > 0 ? 0.1 : 0 })) }, limit);

/** Measures the holdings only. */
export const forgetsClasses = byRules({
  distance: (problem, changes) =>
    RULES.distance({ ...problem, classWeights: problem.classWeights.map(() => Infinity) }, changes),
});

/** Refuses the sale of all that is held where it is worth less than the least order. */
export const ignoresWholeSales = byRules({ isLargeEnough: (least, _held, change) => Math.abs(change) > least - 1e-6 });

/** Of equals takes the one with the most orders. */
export const prefersMoreOrders = byRules({
  isBefore: (one, other) => one.length > other.length || (one.length === other.length && RULES.isBefore(one, other)),
});

/** Of equals takes the last asset ids. */
export const prefersLastIds = byRules({
  isBefore: (one, other) => one.length < other.length || (one.length === other.length && RULES.isBefore(other, one)),
});

/** Never takes more orders than one. */
export const stopsAtOne: ChooseOrders = (problem, limit) => right({ ...problem, maximumOrders: 1 }, limit);

/** Takes whatever was found first to be the closest. */
export const claimsProof: ChooseOrders = (problem, limit) => {
  const found = right(problem, limit);
  return found && { ...found, bound: found.distance };
};

function byRules(wrong: Partial<Rules>): ChooseOrders {
  return (problem) => {
    const found = closestOfAll(problem, { ...RULES, ...wrong });
    return found && choiceOf(problem, found.chosen);
  };
}

function choiceOf(problem: OrderProblem, chosen: readonly number[]) {
  const isChosen = problem.slots.map((_, at) => chosen.includes(at));
  const changes = problem.planFor(isChosen) ?? [];
  const distance = RULES.distance(problem, changes);
  return { isChosen, changes, distance, bound: 0, isProven: true };
}
