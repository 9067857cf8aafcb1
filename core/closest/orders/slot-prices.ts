import { type ClassGroup, dropCost, type PlacedSlot, sumOver } from "./class-group.ts";
import { nearestFree, nearestOrder } from "./reach.ts";

/**
 * A lower bound on D that falls apart into the slots, and what each decision about a slot adds to it.
 *
 * With a price z on displaced money, u_c on that of each class and θ ≥ 0 on orders (at most K),
 *
 *     D ≥ 2zC − θK + Σ_c [−T·(z − u_c)² + Σ_i part_i],   part_i = b*²/t + 2u·b* if left out,
 *                                                        min_d (d²/t − 2u·d) − 2z·fee + θ if chosen,
 *
 * by the proof at `freeCost`, plus θ·(orders − K) ≤ 0. Whatever z, u and θ, this holds.
 */
export interface SlotPrices {
  /** The bound with the cheaper decision for every slot. */
  readonly bound: number;
  /** By slot: what choosing it costs more than leaving it out; negative if less. */
  readonly extra: ReadonlyMap<number, number>;
}

/** Prices that say nothing. */
export const NO_SLOT_PRICES: SlotPrices = { bound: Number.NEGATIVE_INFINITY, extra: new Map() };

/** Steps of golden section for one price, and rounds over the price of orders. More would only make the bound better. */
const STEPS = 24;
const ROUNDS = 3;

/**
 * Slot prices with a bound that is about as high as it can be.
 *
 * @param displaced - C: Σ d of plans without fees.
 * @param maximumOrders - K, finite.
 * @param reach - Prices of money are sought within ± this.
 */
export function slotPrices(
  groups: readonly ClassGroup[],
  displaced: number,
  maximumOrders: number,
  fee: number,
  reach: number,
): SlotPrices {
  let orderPrice = 0;
  let best: SlotPrices = { bound: Number.NEGATIVE_INFINITY, extra: new Map() };
  for (let round = 0; round < ROUNDS; round += 1) {
    const price = peakOf(
      (z) => 2 * z * displaced + sumOver(groups, (group) => classPart(group, z, reach, fee, orderPrice)),
      reach,
    );
    const extra = new Map<number, number>();
    let bound = 2 * price * displaced - orderPrice * maximumOrders;
    for (const group of groups) {
      const u = classPrice(group, price, reach, fee, orderPrice);
      bound += separable(group, price, u, fee, orderPrice);
      for (const slot of group.candidates) {
        extra.set(slot.index, chosenPart(slot, u) - 2 * price * fee + orderPrice - droppedPart(slot, u));
      }
    }
    best = bound > best.bound ? { bound, extra } : best;
    const gains = [...extra.values()].map((one) => orderPrice - one).sort((a, b) => b - a);
    orderPrice = Math.max(0, gains[maximumOrders] ?? 0);
  }
  return best;
}

function classPart(group: ClassGroup, z: number, reach: number, fee: number, orderPrice: number): number {
  return separable(group, z, classPrice(group, z, reach, fee, orderPrice), fee, orderPrice);
}

function classPrice(group: ClassGroup, z: number, reach: number, fee: number, orderPrice: number): number {
  return peakOf((u) => separable(group, z, u, fee, orderPrice), reach);
}

function separable(group: ClassGroup, z: number, u: number, fee: number, orderPrice: number): number {
  return (
    group.lockedCost -
    2 * u * group.lockedSum -
    group.weight * (z - u) * (z - u) +
    sumOver(group.candidates, (slot) =>
      Math.min(droppedPart(slot, u), chosenPart(slot, u) - 2 * z * fee + orderPrice),
    ) +
    sumOver(group.free, (slot) => movedPart(slot, nearestFree(slot, slot.ideal + slot.weight * u), u))
  );
}

function droppedPart(slot: PlacedSlot, u: number): number {
  return dropCost(slot) + 2 * u * slot.ideal;
}

function chosenPart(slot: PlacedSlot, u: number): number {
  return movedPart(slot, nearestOrder(slot, slot.ideal + slot.weight * u), u);
}

function movedPart({ ideal, weight }: PlacedSlot, b: number, u: number): number {
  return ((b - ideal) * (b - ideal)) / weight - 2 * u * (b - ideal);
}

/** Where a concave function is largest within ±reach, by golden section. */
function peakOf(valueAt: (x: number) => number, reach: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = -reach;
  let high = reach;
  let left = high - ratio * (high - low);
  let right = low + ratio * (high - low);
  let atLeft = valueAt(left);
  let atRight = valueAt(right);
  for (let step = 0; step < STEPS; step += 1) {
    if (atLeft >= atRight) {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - ratio * (high - low);
      atLeft = valueAt(left);
    } else {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + ratio * (high - low);
      atRight = valueAt(right);
    }
  }
  return (low + high) / 2;
}
