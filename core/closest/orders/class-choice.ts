import { type ClassGroup, dropCost, type PlacedSlot, sumOver } from "./class-group.ts";

/**
 * One way to choose within a class.
 *
 * Let d_i = b_i − b*_i, x = Σ d_i over the class, "in" the chosen and the free slots, "out" the others, which have
 * d_i = −b*_i.
 */
export interface ClassChoice {
  readonly group: ClassGroup;
  readonly chosen: readonly PlacedSlot[];
  /** Fees of the orders. */
  readonly fees: number;
  /** Σ d²/t of those out. */
  readonly out: number;
  /** Σ d of those out. */
  readonly displaced: number;
  /** Σ t̂ of those in. */
  readonly weight: number;
  /**
   * The class costs at least base + (x − middle)²/give, whatever numbers the d are.
   *
   * With τ = Σ t̂ of those in and o = Σ d of those out: the least of Σ d²/t̂ with a given Σ d is (Σ d)²/τ, so the class costs
   * at least out + (x − o)²/τ + x²/T. Completing the square gives base = out + o²/(T + τ), middle = o·T/(T + τ) and
   * give = τ·T/(T + τ).
   */
  readonly base: number;
  readonly middle: number;
  readonly give: number;
  /**
   * Σ of how far the chosen rise; 0 where the choice is not known to be level.
   *
   * Of a level choice all slots that are in are chosen and rise, and so does the class. In a feasible plan no amount is 0,
   * so each chosen slot is strictly within its bounds or sold entirely. If one is sold entirely, the level of its class is
   * 0 and all are; else the class is strictly within its bounds too, and each d = rest + v·rise and x = rest + μ·rise, with
   * the rest and the rise of the slot and of the class.
   */
  readonly rise: number;
  /** Σ rise²/t̂, Σ rise·rest/t̂ and Σ rest²/t̂ of the chosen: Σ d²/t̂ is riseCost·v² + 2·riseSlope·v + restCost. */
  readonly riseCost: number;
  readonly riseSlope: number;
  readonly restCost: number;
  /** x at v = 0: Σ d of those out and Σ rest of the chosen. */
  readonly start: number;
  /** x if all of the chosen were sold; undefined where that cannot be. */
  readonly soldSum: number | undefined;
}

/** What a choice within a class comes to. */
export function classChoice(group: ClassGroup, chosen: readonly PlacedSlot[], fee: number): ClassChoice {
  const displaced = group.lockedSum - group.idealSum + sumOver(chosen, ({ ideal }) => ideal);
  const isLevel =
    group.rise > 0 && group.free.length === 0 && chosen.length > 0 && chosen.every((slot) => slot.rise > 0);
  const out = Math.max(0, group.lockedCost + group.dropCosts - sumOver(chosen, dropCost));
  const weight = sumOver(chosen, (slot) => slot.weight) + sumOver(group.free, (slot) => slot.weight);
  const both = group.weight + weight;
  return {
    group,
    chosen,
    fees: fee * chosen.length,
    out,
    displaced,
    weight,
    base: out + (displaced * displaced) / both,
    middle: (displaced * group.weight) / both,
    give: (weight * group.weight) / both,
    rise: isLevel ? sumOver(chosen, ({ rise }) => rise) : 0,
    riseCost: isLevel ? sumOver(chosen, (slot) => (slot.rise * slot.rise) / slot.weight) : 0,
    riseSlope: isLevel ? sumOver(chosen, (slot) => (slot.rise * slot.rest) / slot.weight) : 0,
    restCost: isLevel ? sumOver(chosen, (slot) => (slot.rest * slot.rest) / slot.weight) : 0,
    start: displaced + sumOver(chosen, ({ rest }) => rest),
    soldSum: chosen.every(({ held }) => held > 0)
      ? displaced + sumOver(chosen, ({ held, ideal }) => -held - ideal)
      : undefined,
  };
}
