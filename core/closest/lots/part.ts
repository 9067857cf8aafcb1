import type { Money } from "../../cells/money.ts";

/**
 * A choice for some of the slots.
 *
 * A slot where any amount will do and that is not 0 is *open*: its amount is settled last, and meanwhile stands at the
 * continuous amount that is best for the rest of the part.
 */
export interface Part {
  /** What the choice costs at least above the bound, ≥ 0. */
  readonly cost: number;
  /** Σ of the amounts, minor units; whole unless something is open. */
  readonly placed: number;
  readonly orders: number;
  /** How easily the open slots give way: together they place e more, or less, at a cost of e² / slack. 0: none open. */
  readonly slack: number;
  /** The two parts that make up this one; or the one that it was before its class was complete. */
  readonly left: Part | undefined;
  readonly right: Part | undefined;
  /** The slot and its amount (undefined: open) of a part that has no others in it. */
  readonly slotIndex: number;
  readonly amount: Money | undefined;
}

/** Parts for the same slots, by rising cost. */
export interface PartList {
  readonly parts: readonly Part[];
  /** No choice that is missing, though its cost is within the budget, costs less than this; Infinity where none is missing. */
  readonly missing: number;
}

/** A part of no slots. */
export const NO_SLOTS: Part = {
  cost: 0,
  placed: 0,
  orders: 0,
  slack: 0,
  left: undefined,
  right: undefined,
  slotIndex: -1,
  amount: undefined,
};

/** The least cost that any choice for the slots of a list may have, within the budget. */
export function leastCost({ parts, missing }: PartList): number {
  return Math.min(parts[0]?.cost ?? Infinity, missing);
}

/** Writes the amounts of a part into a list by slot; those of open slots stay undefined. */
export function writeAmounts(part: Part, amounts: (Money | undefined)[]): void {
  if (part.slotIndex >= 0) {
    amounts[part.slotIndex] = part.amount;
  }
  if (part.left) {
    writeAmounts(part.left, amounts);
  }
  if (part.right) {
    writeAmounts(part.right, amounts);
  }
}

/** Both parts at once. */
export function joined(one: Part, other: Part): Part {
  return {
    cost: one.cost + other.cost,
    placed: one.placed + other.placed,
    orders: one.orders + other.orders,
    slack: one.slack + other.slack,
    left: one,
    right: other,
    slotIndex: -1,
    amount: undefined,
  };
}

/** By rising cost. */
export function byCost(one: Part, other: Part): number {
  return one.cost - other.cost;
}
