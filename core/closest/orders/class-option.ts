import { type ClassGroup, dropCost, type PlacedSlot, sumOver } from "./class-group.ts";
import { nearestFree, nearestOrder } from "./reach.ts";

/**
 * One way to choose within a class, with lower bounds on what it adds to D.
 *
 * Let d_i = b_i − b*_i, x = Σ d_i over the class, "in" the chosen and the free slots, "out" the others, which have
 * d_i = −b*_i. Forget that the plan is a water level: let d of the slots that are in be any numbers. The class then
 * costs, for a given x,
 *
 *     out + (x − o)²/τ + x²/T  =  base + (x − middle)²/give
 *
 * with out = Σ b*²/t, o = Σ −b* over those out and τ = Σ t over those in: the least of Σ d²/t with a given Σ d is
 * (Σ d)²/τ, and completing the square gives base = out + o²/(T + τ), middle = o·T/(T + τ), give = τ·T/(T + τ).
 */
export interface ClassOption {
  readonly chosen: readonly PlacedSlot[];
  readonly base: number;
  readonly middle: number;
  readonly give: number;
  /** Bounds at each of some prices: see `costAt`, with the fees included. */
  readonly costs: Float64Array;
  /** Least and largest Σ b of the slots that are in, fees included: no plan for the set is outside. */
  readonly lowest: number;
  readonly highest: number;
}

/** The bounds of one choice within a class, at some prices z of money. */
export function classOption(
  group: ClassGroup,
  chosen: readonly PlacedSlot[],
  prices: readonly number[],
  fee: number,
): ClassOption {
  const dropped = group.candidates.filter((slot) => !chosen.includes(slot));
  const out = group.lockedCost + sumOver(dropped, dropCost);
  const displaced = group.lockedSum - sumOver(dropped, ({ ideal }) => ideal);
  const moving = sumOver(chosen, ({ weight }) => weight) + sumOver(group.free, ({ weight }) => weight);
  const both = group.weight + moving;
  const fees = fee * chosen.length;
  return {
    chosen,
    base: out + (displaced * displaced) / both,
    middle: (displaced * group.weight) / both,
    give: (moving * group.weight) / both,
    costs: Float64Array.from(prices, (z) => costAt(group, chosen, out, displaced, z) - 2 * z * fees),
    lowest: sumOver([...chosen, ...group.free], ({ held }) => -held) + fees,
    highest: sumOver(chosen, highestOrder) + sumOver(group.free, ({ mayBuy }) => (mayBuy ? Infinity : 0)) + fees,
  };
}

/** How many times the marginal cost of a class is corrected. More would only make the bound better. */
const CORRECTIONS = 6;

/**
 * A lower bound on out + Σ d²/t + x²/T − 2·z·x over all d that the slots may have.
 *
 * Proof: x²/T ≥ 2·y·x − T·y² for every y. With y = z − u the sum falls apart into the slots,
 *
 *     out + Σ_in (d²/t − 2·u·d) − 2·u·o − T·(z − u)²,
 *
 * and each d²/t − 2·u·d = ((d − t·u)² − (t·u)²)/t is least where d is nearest to t·u. This holds for every u; the best is
 * where u = z − x/T, which is sought from the one without limits on d, (z·T − o)/(T + τ).
 */
function costAt(
  { weight: classWeight, free }: ClassGroup,
  chosen: readonly PlacedSlot[],
  out: number,
  displaced: number,
  z: number,
): number {
  const moving = sumOver(chosen, ({ weight }) => weight) + sumOver(free, ({ weight }) => weight);
  let u = (z * classWeight - displaced) / (classWeight + moving);
  let best = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < CORRECTIONS; round += 1) {
    let cost = out - 2 * u * displaced - classWeight * (z - u) * (z - u);
    let x = displaced;
    let slope = 1;
    const add = ({ ideal, weight }: PlacedSlot, b: number): void => {
      const moved = b - ideal;
      cost += (moved * moved) / weight - 2 * u * moved;
      x += moved;
      slope += b === ideal + weight * u ? weight / classWeight : 0;
    };
    for (const slot of chosen) {
      add(slot, nearestOrder(slot, slot.ideal + slot.weight * u));
    }
    for (const slot of free) {
      add(slot, nearestFree(slot, slot.ideal + slot.weight * u));
    }
    if (!(cost > best)) {
      break;
    }
    best = cost;
    u -= (u + x / classWeight - z) / slope;
  }
  return best;
}

function highestOrder({ mayBuy, held, least }: PlacedSlot): number {
  return mayBuy ? Number.POSITIVE_INFINITY : -Math.min(held, least);
}
