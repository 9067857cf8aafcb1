import type { OrderSlot } from "./problem.ts";

/** Amounts that differ by less than a millionth of a minor unit are equal but for floating point. */
export const TOLERANCE = 1e-6;

/**
 * Whether a change is an order: worth at least the least, or the sale of all that is held.
 *
 * @example least 100, held 40: 99 no, 100 yes, −40 yes, −39 no
 */
export function isFeasibleOrder({ least, held }: OrderSlot, change: number): boolean {
  return Math.abs(change) >= least - TOLERANCE || (held > 0 && change <= TOLERANCE - held);
}

/**
 * The change nearest to a given one among those a chosen slot may have: a buy of at least the least, a sale of at least
 * the least and at most all, or the sale of all. Each end is a millionth of a unit wider, so that whatever `isFeasibleOrder`
 * accepts is among them.
 *
 * @returns Minor units; NaN where the slot can neither be bought nor sold.
 */
export function nearestOrder({ least, held, mayBuy }: OrderSlot, change: number): number {
  const buy = mayBuy ? Math.max(change, least - TOLERANCE) : Number.NaN;
  const sell = held > 0 ? Math.max(-held - TOLERANCE, Math.min(change, TOLERANCE - Math.min(least, held))) : Number.NaN;
  return Number.isNaN(sell) || Math.abs(buy - change) <= Math.abs(sell - change) ? buy : sell;
}

/** The change nearest to a given one among those a free slot may have. */
export function nearestFree({ held, mayBuy }: OrderSlot, change: number): number {
  return Math.max(-held - TOLERANCE, mayBuy ? change : Math.min(change, TOLERANCE));
}
