import { sumOver } from "./class-group.ts";
import type { OrderProblem } from "./problem.ts";

const STEPS = 16;

/**
 * Prices z of money at which bounds are computed: 0 and some around what displaced money costs in a plan that is near.
 *
 * Every price gives a valid bound; these give good ones.
 */
export function pricesFor(
  problem: OrderProblem,
  changes: readonly number[] | undefined,
): { readonly prices: readonly number[]; readonly levels: readonly number[] } {
  const { slots, classWeights } = problem;
  // In the relaxed problem z = d/t + x/T for every slot that moves: the average over those that do in the plan at hand.
  const scale = Math.sqrt(sumOver(slots, ({ ideal, weight }) => (ideal * ideal) / weight));
  const moved = slots.map(({ ideal }, index) => (changes?.[index] ?? 0) - ideal);
  const inClass = classWeights.map((_, c) =>
    sumOver(
      slots.map((slot, i) => (slot.classIndex === c ? (moved[i] ?? 0) : 0)),
      (x) => x,
    ),
  );
  let weightSum = 0;
  let priceSum = 0;
  for (const [i, { weight, classIndex }] of slots.entries()) {
    if ((changes?.[i] ?? 0) !== 0) {
      weightSum += weight;
      priceSum += (moved[i] ?? 0) + (weight * (inClass[classIndex] ?? 0)) / (classWeights[classIndex] ?? 1);
    }
  }
  const around = weightSum > 0 ? priceSum / weightSum : 0;
  const reach = Math.max(Math.abs(around), 1e-3 * scale);
  const prices = Array.from({ length: STEPS }, (_none, at) => around + reach * ((2 * at) / (STEPS - 1) - 1)).concat(0);
  const up = Array.from({ length: 9 }, (_none, at) => reach * 2 ** (at - 6));
  const levels = [...up.map((one) => -one).reverse(), 0, ...up];
  return { prices, levels };
}
