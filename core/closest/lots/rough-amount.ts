import type { LotSlot } from "./lot-problem.ts";

/**
 * The amount of a slot with the least (b − z)² / t + cost of an order, nearly: steps count as exact multiples, and where any
 * amount will do as a continuum. It steers the search for prices; no bound rests on it.
 *
 * @param wish - z, the amount that would be best without a ladder.
 * @param orderCost - What not being 0 costs.
 */
export function roughAmount({ weight, ladder }: LotSlot, wish: number, orderCost: number): number {
  const near = nearestStep(ladder.each, ladder.isAny, ladder.first, ladder.last, wish);
  const sale = ladder.wholeSale;
  const nearest = sale !== undefined && !(Math.abs(near - wish) <= Math.abs(sale - wish)) ? sale : near;
  const isOrdered = !ladder.hasZero || (nearest - wish) ** 2 + orderCost * weight < wish * wish;
  return isOrdered ? nearest : 0;
}

/** NaN where there are no steps. */
function nearestStep(each: number, isAny: boolean, first: number, last: number, wish: number): number {
  if (first > last) {
    return Number.NaN;
  }
  const step = isAny ? wish : Math.round(wish / each);
  return Math.min(Math.max(step, first), last) * each;
}
