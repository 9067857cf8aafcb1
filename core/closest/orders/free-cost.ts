import type { ClassChoice } from "./class-choice.ts";
import type { PlacedSlot } from "./class-group.ts";
import { nearestFree, nearestOrder } from "./reach.ts";

/** How many times the marginal cost of a class is corrected. More would only make the bound better. */
const CORRECTIONS = 6;

/**
 * A lower bound on out + Σ d²/t + x²/T − 2·z·x over all d that the slots may have, whatever the plan makes of them.
 *
 * Proof: x²/T ≥ 2·y·x − T·y² for every y. With y = z − u the sum falls apart into the slots,
 *
 *     out + Σ_in (d²/t − 2·u·d) − 2·u·o − T·(z − u)²,        o = Σ d of those out,
 *
 * and each d²/t − 2·u·d = ((d − t·u)² − (t·u)²)/t is least where d is nearest to t·u. This holds for every u; the best is
 * where u = z − x/T, which is sought from the one without limits on d, (z·T − o)/(T + Σ_in t).
 *
 * @param dualPrice - z, what a unit of displaced money costs.
 */
export function freeCost({ group, chosen, out, displaced, weight }: ClassChoice, dualPrice: number): number {
  let u = (dualPrice * group.weight - displaced) / (group.weight + weight);
  let best = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < CORRECTIONS; round += 1) {
    let cost = out - 2 * u * displaced - group.weight * (dualPrice - u) * (dualPrice - u);
    let x = displaced;
    let slope = 1;
    const add = (slot: PlacedSlot, b: number, wanted: number): void => {
      const moved = b - slot.ideal;
      cost += (moved * moved) / slot.weight - 2 * u * moved;
      x += moved;
      slope += b === wanted ? slot.weight / group.weight : 0;
    };
    for (const slot of chosen) {
      const wanted = slot.ideal + slot.weight * u;
      add(slot, nearestOrder(slot, wanted), wanted);
    }
    for (const slot of group.free) {
      const wanted = slot.ideal + slot.weight * u;
      add(slot, nearestFree(slot, wanted), wanted);
    }
    if (!(cost > best)) {
      break;
    }
    best = cost;
    const step = (u + x / group.weight - dualPrice) / slope;
    if (Math.abs(step) <= 1e-9 * Math.abs(u)) {
      break;
    }
    u -= step;
  }
  return best;
}
