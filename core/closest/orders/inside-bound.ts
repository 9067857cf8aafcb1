import { type ClassGroup, dropCost, type PlacedSlot } from "./class-group.ts";
import type { LevelRange } from "./level-range.ts";
import { nearestFree, nearestOrder, TOLERANCE } from "./reach.ts";

/** Numbers from low to high; ends may be infinite. */
export type Range = LevelRange;

/** What is known of a class, and what an order costs beside its part of D. */
export interface InsideTerms {
  readonly group: ClassGroup;
  /** x is within this. */
  readonly sums: Range;
  /** Each chosen d is rest + v·rise with one v in this range; undefined where that is not known. */
  readonly rises: Range | undefined;
  /** z: 2·z·x is taken off. */
  readonly dualPrice: number;
  /** What an order costs. */
  readonly orderPrice: number;
}

/** A lower bound that falls apart into slots. */
export interface InsideBound {
  readonly bound: number;
  /** u, the price of x within the class. */
  readonly inner: number;
}

/** Halvings of the range of the inner price. More would only make the bound better. */
const HALVINGS = 18;

/**
 * A lower bound on the class's part of D − 2·z·x + orderPrice·orders, over all choices within the class.
 *
 * Proof: Σ d = x, so for every u it is the sum of x²/T − 2·(z − u)·x and of a part a slot, Σ (d²/t − 2·u·d), and no less
 * than the sum of the least of each: x within its range; d = −b* if left out, else what the slot may have. The sum of least
 * values is concave in u, its slope twice that x less the sum of those d; it is largest where they meet.
 *
 * @param reach - u is sought within ± this, and a little beyond.
 */
export function insideBound(terms: InsideTerms, reach: number): InsideBound {
  let low = -reach;
  let high = reach;
  for (let doubling = 0; doubling < 8 && excessAt(terms, high) > 0; doubling += 1) {
    low = high;
    high *= 4;
  }
  for (let doubling = 0; doubling < 8 && low === -reach * 4 ** doubling && excessAt(terms, low) < 0; doubling += 1) {
    high = low;
    low *= 4;
  }
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (excessAt(terms, middle) > 0) {
      low = middle;
    } else {
      high = middle;
    }
  }
  const inner = (low + high) / 2;
  return { bound: valueAt(terms, inner), inner };
}

/** What choosing a slot costs more than leaving it out, at an inner price u; Infinity where it may not be chosen. */
export function extraOf({ rises, orderPrice }: InsideTerms, slot: PlacedSlot, u: number): number {
  return chosenPart(slot, nearestChosen(slot, u, rises), u) + orderPrice - dropCost(slot) - 2 * u * slot.ideal;
}

function valueAt(terms: InsideTerms, u: number): number {
  const { group, dualPrice } = terms;
  const x = sumAt(terms, u);
  let value = (x * x) / group.weight - 2 * (dualPrice - u) * x + group.lockedCost - 2 * u * group.lockedSum;
  for (const slot of group.candidates) {
    value += dropCost(slot) + 2 * u * slot.ideal + Math.min(0, extraOf(terms, slot, u));
  }
  for (const slot of group.free) {
    value += movedPart(slot, nearestFree(slot, slot.ideal + slot.weight * u) - slot.ideal, u);
  }
  return value;
}

/** The best x less the sum of the best d. */
function excessAt(terms: InsideTerms, u: number): number {
  const { group, rises } = terms;
  let excess = sumAt(terms, u) - group.lockedSum;
  for (const slot of group.candidates) {
    const d = nearestChosen(slot, u, rises);
    excess -= chosenPart(slot, d, u) + terms.orderPrice < dropCost(slot) + 2 * u * slot.ideal ? d : -slot.ideal;
  }
  for (const slot of group.free) {
    excess -= nearestFree(slot, slot.ideal + slot.weight * u) - slot.ideal;
  }
  return excess;
}

function sumAt({ group, sums, dualPrice }: InsideTerms, u: number): number {
  return Math.min(Math.max(group.weight * (dualPrice - u), sums.low), sums.high);
}

/** The d nearest to t·u of those a chosen slot may have; NaN where there is none. */
function nearestChosen(slot: PlacedSlot, u: number, rises: Range | undefined): number {
  const { ideal, weight, rest, rise, least, held, mayBuy } = slot;
  if (rises === undefined) {
    return nearestOrder(slot, ideal + weight * u) - ideal;
  }
  const from = rest + rises.low * rise - TOLERANCE;
  const to = rest + rises.high * rise + TOLERANCE;
  const buyFrom = Math.max(from, least - TOLERANCE - ideal);
  const sellTo = held > 0 ? Math.min(to, TOLERANCE - Math.min(least, held) - ideal) : Number.NEGATIVE_INFINITY;
  const wanted = weight * u;
  const buy = mayBuy && buyFrom <= to ? Math.min(Math.max(wanted, buyFrom), to) : Number.NaN;
  const sell = sellTo >= from ? Math.min(Math.max(wanted, from), sellTo) : Number.NaN;
  return Number.isNaN(sell) || Math.abs(buy - wanted) <= Math.abs(sell - wanted) ? buy : sell;
}

function chosenPart(slot: PlacedSlot, d: number, u: number): number {
  return Number.isNaN(d) ? Number.POSITIVE_INFINITY : movedPart(slot, d, u);
}

function movedPart({ weight }: PlacedSlot, d: number, u: number): number {
  return (d * d) / weight - 2 * u * d;
}
