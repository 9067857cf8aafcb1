import { candidatesOf } from "./candidates.ts";
import { changeOf, planFor, unlimitedPlan } from "./plan-for.ts";
import { asDouble, compared, minus, NOTHING, type Ratio, ratio } from "./ratio.ts";
import type { Situation, Slot } from "./situation.ts";
import { isNear } from "./ties.ts";

/** The holdings that take orders, and the ideal plan for them. */
export interface Orders {
  readonly chosen: readonly Slot[];
  readonly changes: ReadonlyMap<string, Ratio>;
  /** Whether that plan raises the money: it takes no class below 0, as entire sales beside a short may. */
  readonly isRaised: boolean;
  /** D: how far that is from the plan without limits. */
  readonly distance: number;
}

/**
 * The set of holdings whose ideal plan is closest to that without limits, by trying every set.
 *
 * @param money - What is to be placed, or what of it can be raised.
 * @returns Undefined where nothing may take an order, or no set is feasible.
 */
export function closestOrders(situation: Situation, money: number): Orders | undefined {
  const { limits } = situation;
  const candidates = candidatesOf(situation);
  const unlimited = unlimitedPlan(situation);
  const isChoosing = limits.isChoosing || limits.maximumOrders < candidates.length;
  const sets = isChoosing
    ? subsetsOf(candidates).filter((set) => set.length > 0 && set.length <= limits.maximumOrders)
    : [candidates].filter((set) => set.length > 0);
  return sets
    .flatMap((chosen): readonly Orders[] => {
      const { changes, isRaised } = planFor(situation, chosen, money - limits.fee * chosen.length);
      const isFeasible = !isChoosing || (isRaised && chosen.every((slot) => isLargeEnough(slot, changes)));
      return isFeasible ? [{ chosen, changes, isRaised, distance: distanceOf(situation, changes, unlimited) }] : [];
    })
    .reduce<Orders | undefined>((best, one) => (best && !isCloser(one, best) ? best : one), undefined);

  function isLargeEnough(slot: Slot, changes: ReadonlyMap<string, Ratio>): boolean {
    const change = changeOf(changes, slot);
    const size = compared(change, NOTHING) < 0 ? minus(NOTHING, change) : change;
    const isWholeSale = compared(change, NOTHING) < 0 && compared(size, slot.part.value) === 0;
    return isWholeSale || compared(size, ratio(limits.minimum)) >= 0;
  }
}

/** D: class by class and slot by slot, how far a plan is from another. What has a weight of 0 cannot move. */
function distanceOf(
  { slots, classWeights }: Situation,
  plan: ReadonlyMap<string, Ratio>,
  other: ReadonlyMap<string, Ratio>,
): number {
  const apart = slots.map((slot) => ({ ...slot, by: asDouble(minus(changeOf(plan, slot), changeOf(other, slot))) }));
  const ofSlots = apart.filter(({ by }) => by !== 0).reduce((sum, { by, weight }) => sum + by ** 2 / weight, 0);
  const ofClasses = classWeights.map((weight, index) => {
    const by = apart.reduce((sum, slot) => sum + (slot.classIndex === index ? slot.by : 0), 0);
    return weight === 0 ? 0 : by ** 2 / weight;
  });
  return ofClasses.reduce((sum, one) => sum + one, ofSlots);
}

/** Ties go to fewer orders, then to the set whose asset ids come first. */
function isCloser(one: Orders, other: Orders): boolean {
  if (!isNear(one.distance, other.distance)) {
    return one.distance < other.distance;
  }
  if (one.chosen.length !== other.chosen.length) {
    return one.chosen.length < other.chosen.length;
  }
  const index = one.chosen.findIndex(({ id }, which) => id !== other.chosen[which]?.id);
  return (one.chosen[index]?.id ?? "") < (other.chosen[index]?.id ?? "");
}

/** Every subset, its members in the order given. */
function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduceRight<readonly (readonly Item[])[]>(
    (sets, item) => sets.concat(sets.map((set) => [item, ...set])),
    [[]],
  );
}
