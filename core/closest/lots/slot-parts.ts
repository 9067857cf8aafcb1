import type { LotSlot } from "./lot-problem.ts";
import { byCost, NO_SLOTS, type Part, type PartList } from "./part.ts";

/** A slot at given prices. */
export interface PricedSlot {
  readonly slot: LotSlot;
  readonly slotIndex: number;
  /** z, the amount that would be best without a ladder. */
  readonly wish: number;
  /** ν·fee where the slot is an order. */
  readonly orderCost: number;
  /** The least of (b − z)² / t + cost of an order over the ladder (over the continuum of an open slot). */
  readonly least: number;
}

/** A slot at given prices, with the exact least of what it may cost. */
export function pricedSlotOf(slot: LotSlot, slotIndex: number, wish: number, orderCost: number): PricedSlot {
  const choices = choicesOf({ slot, slotIndex, wish, orderCost, least: 0 }, 0, 3);
  return {
    slot,
    slotIndex,
    wish,
    orderCost,
    least: choices.reduce((least, { cost }) => Math.min(least, cost), Infinity),
  };
}

/**
 * The choices of one slot that cost at most the budget more than its cheapest.
 *
 * @param most - Choices to list at the most, ≥ 1; what is left out is told by `missing`.
 */
export function slotParts(priced: PricedSlot, budget: number, most: number): PartList {
  const choices = choicesOf(priced, budget, most + 3);
  const parts = choices.filter(({ cost }) => cost <= budget).sort(byCost);
  return parts.length > most
    ? { parts: parts.slice(0, most), missing: parts[most]?.cost ?? Infinity }
    : { parts, missing: Infinity };
}

/** All choices within the budget and perhaps a few more; of very many steps only so many, the cheapest. */
function choicesOf(priced: PricedSlot, budget: number, mostSteps: number): Part[] {
  const { slot, slotIndex, wish, orderCost, least } = priced;
  const { ladder, weight, isOrder } = slot;
  const partOf = (placed: number, isOpen: boolean): Part => {
    const isOrdered = isOrder && (isOpen || placed !== 0);
    return {
      ...NO_SLOTS,
      cost: (placed - wish) ** 2 / weight + (isOrdered ? orderCost : 0) - least,
      placed,
      orders: isOrdered ? 1 : 0,
      slack: isOpen ? weight : 0,
      slotIndex,
      amount: isOpen ? undefined : placed,
    };
  };
  const parts: Part[] = ladder.hasZero ? [partOf(0, false)] : [];
  if (ladder.wholeSale !== undefined) {
    parts.push(partOf(ladder.wholeSale, false));
  }
  if (ladder.first > ladder.last) {
    return parts;
  }
  if (ladder.isAny && ladder.first < ladder.last) {
    parts.push(partOf(Math.min(Math.max(wish, ladder.first), ladder.last), true));
    return parts;
  }
  // The cost of steps is convex in their number: from the step nearest to the wish it rises both ways, but for the first
  // neighbours, as a rounded amount is up to half a unit off.
  const middle = Math.min(Math.max(Math.round(wish / ladder.each), ladder.first), ladder.last);
  const near = [middle - 1, middle, middle + 1].filter((step) => step >= ladder.first && step <= ladder.last);
  parts.push(...near.map((step) => partOf(ladder.amountOf(step), false)));
  const next = (step: number): Part | undefined =>
    step < ladder.first || step > ladder.last ? undefined : partOf(ladder.amountOf(step), false);
  let [below, above] = [next(middle - 2), next(middle + 2)];
  let [down, up] = [middle - 2, middle + 2];
  for (let count = near.length; count < mostSteps + near.length; count += 1) {
    const isBelow = below !== undefined && (above === undefined || below.cost <= above.cost);
    const nearest = isBelow ? below : above;
    if (nearest === undefined || nearest.cost > budget) {
      break;
    }
    parts.push(nearest);
    if (isBelow) {
      below = next(--down);
    } else {
      above = next(++up);
    }
  }
  return parts;
}
