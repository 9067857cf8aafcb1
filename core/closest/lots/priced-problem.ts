import type { PricedClass } from "./class-parts.ts";
import type { DualPoint } from "./dual-points.ts";
import type { Idle } from "./idle-cost.ts";
import type { LotProblem } from "./lot-problem.ts";
import { wishOf } from "./respond.ts";
import { type PricedSlot, pricedSlotOf } from "./slot-parts.ts";

/** A problem at prices: what is above the bound falls into parts, none of them negative. */
export interface PricedProblem {
  readonly slots: readonly PricedSlot[];
  readonly classes: readonly PricedClass[];
  readonly idle: Idle;
  /** No plan's distance is below this. */
  readonly bound: number;
}

/**
 * What floating point may cost in a sum, as a part of the sum of its terms without their signs. It must exceed 2^−53 for each
 * addition, so that a thousand terms are allowed for, and stay far below the part in 10⁹ that makes a tie.
 */
const ROUNDING = 1e-13;

/**
 * The distance split at prices y, m, ν, with μ = m + ν, z = b° − t·(y − m / 2) and u the money less Σ b:
 *
 *     x² / T = 2yx − T·y² + (x − T·y)² / T
 *     κ·u²   = μu − μ² / 4κ + κ·(u − μ / 2κ)²
 *     0      = −ν·(u − fee·n) + ν·(u − fee·n)
 *     (b − b°)² / t + (2y − m)·(b − b°) = (b − z)² / t − (b° − z)² / t
 *
 * add up to G = bound + Σ_slots [(b − z)² / t + ν·fee·[order] − the least of this] + Σ_c (x − T·y)² / T + κ·(u − μ / 2κ)² +
 * ν·(u − fee·n), with the bound = Σ_slots [that least − (b° − z)² / t] − Σ_c T·y² + m·(money − Σ b°) − μ² / 4κ. As ν ≥ 0 and
 * u ≥ fee·n nothing beside the bound is negative.
 */
export function pricedProblemOf(problem: LotProblem, { classPrices, idlePrice, feePrice }: DualPoint): PricedProblem {
  const { classWeights, money, fee, idleWeight } = problem;
  const ideals = classWeights.map(() => 0);
  const terms: number[] = [];
  let rest = money;
  const slots = problem.slots.map((slot, index) => {
    const wish = wishOf(slot, classPrices[slot.classIndex] ?? 0, idlePrice);
    const priced = pricedSlotOf(slot, index, wish, slot.isOrder ? feePrice * fee : 0);
    terms.push(priced.least, -((slot.ideal - wish) ** 2) / slot.weight);
    ideals[slot.classIndex] = (ideals[slot.classIndex] ?? 0) + slot.ideal;
    rest -= slot.ideal;
    return priced;
  });
  const classes = classWeights.map((weight, index): PricedClass => {
    const price = classPrices[index] ?? 0;
    terms.push(-weight * price * price);
    return { weight, price, ideal: ideals[index] ?? 0 };
  });
  const total = idlePrice + feePrice;
  terms.push(idlePrice * rest, -(total * total) / (4 * idleWeight));
  const sum = terms.reduce((all, term) => all + term, 0);
  const size = terms.reduce((all, term) => all + Math.abs(term), 0);
  const idle = { money, fee, weight: idleWeight, expected: total / (2 * idleWeight), feePrice };
  return { slots, classes, idle, bound: sum - ROUNDING * size };
}
