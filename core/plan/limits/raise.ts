import type { Money } from "../../cells/money.ts";
import { sumOf } from "../../cells/money.ts";
import type { Candidate } from "./candidate.ts";
import type { Limits } from "./limits.ts";

/**
 * The most money that can be raised: all cash that may be spent, and the entire sale of the holdings that bring most after
 * their fee, as many as orders may be placed.
 */
export function mostRaised(candidates: readonly Candidate[], { fee, maximumOrders }: Limits): Money {
  const broughtBy = (role: Candidate["role"]) =>
    candidates.filter((one) => one.role === role).map(({ slot }) => slot.value - slot.lower);
  const sales = broughtBy("order")
    .map((value) => value - fee)
    .filter((value) => value > 0)
    .sort((one, other) => other - one);
  return sumOf(broughtBy("free")) + sumOf(sales.slice(0, maximumOrders));
}
