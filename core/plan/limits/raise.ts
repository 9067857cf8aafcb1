import { type Money, sumOf } from "../../cells/money.ts";
import type { Candidate } from "./candidate.ts";
import type { Limits } from "./limits.ts";

/**
 * The most money that can be raised: all cash that may be spent, less what brings negative cash back to 0, and the entire
 * sale of the holdings that bring most after their fee, as many as orders may be placed.
 */
export function mostRaised(candidates: readonly Candidate[], { fee, maximumOrders }: Limits): Money {
  const cash = candidates.filter(({ role }) => role === "free").map(({ slot }) => slot.value - Math.max(0, slot.lower));
  const sales = candidates
    .filter(({ role }) => role === "order")
    .map(({ slot }) => slot.value - slot.lower - fee)
    .filter((value) => value > 0)
    .sort((one, other) => other - one);
  return Math.max(0, sumOf(cash) + sumOf(sales.slice(0, maximumOrders)));
}
