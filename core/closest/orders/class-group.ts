import type { OrderProblem, OrderSlot } from "./problem.ts";

/** A slot with its place in the order of asset ids. */
export interface PlacedSlot extends OrderSlot {
  readonly index: number;
}

/** The slots of one class, by what a choice may do with them. */
export interface ClassGroup {
  /** Target T̂ of the class. */
  readonly weight: number;
  /** How far it rises when the level of the portfolio rises by one; 0 where that is not known. */
  readonly rise: number;
  /** Where x is at the level of the ideal plan, bounds aside: x = rest + μ·rise. */
  readonly rest: number;
  /** Those that may be chosen, in the order of asset ids. */
  readonly candidates: readonly PlacedSlot[];
  /** Those that move whatever is chosen. */
  readonly free: readonly PlacedSlot[];
  /** Σ d of the locked, which lose their ideal change: Σ −b*. */
  readonly lockedSum: number;
  /** Σ d²/t of the locked. */
  readonly lockedCost: number;
  /** Σ b* and Σ b*²/t of the candidates. */
  readonly idealSum: number;
  readonly dropCosts: number;
}

/** The classes that have a slot, in the order of the class weights. */
export function groupsOf({ slots, classWeights, classRises, classRests }: OrderProblem): readonly ClassGroup[] {
  const members = classWeights.map((): PlacedSlot[] => []);
  for (const [index, slot] of slots.entries()) {
    members[slot.classIndex]?.push({ ...slot, index });
  }
  return classWeights
    .map((weight, classIndex) => {
      const own = members[classIndex] ?? [];
      const candidates = own.filter(isCandidate);
      const locked = own.filter((slot) => !isCandidate(slot) && !slot.isFree);
      return {
        weight,
        rise: classRises[classIndex] ?? 0,
        rest: classRests[classIndex] ?? 0,
        candidates,
        idealSum: sumOver(candidates, ({ ideal }) => ideal),
        dropCosts: sumOver(candidates, dropCost),
        free: own.filter((slot) => slot.isFree && !isCandidate(slot)),
        lockedSum: sumOver(locked, ({ ideal }) => -ideal),
        lockedCost: sumOver(locked, dropCost),
      };
    })
    .filter(({ candidates, free, lockedCost }) => candidates.length + free.length > 0 || lockedCost > 0);
}

/** Whether a slot may be chosen and can move at all. */
export function isCandidate({ mayTakeOrder, mayBuy, held }: OrderSlot): boolean {
  return mayTakeOrder && (mayBuy || held > 0);
}

/** What it costs to leave a slot where it is: b*²/t. */
export function dropCost({ ideal, weight }: OrderSlot): number {
  return (ideal * ideal) / weight;
}

export function sumOver<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}

/** Whether a class follows the level of the portfolio in every plan that has an order in it. */
export function isLevelGroup({ free, rise, candidates }: ClassGroup): boolean {
  return free.length === 0 && rise > 0 && candidates.every((slot) => slot.rise > 0);
}
