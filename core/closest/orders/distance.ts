import type { OrderProblem } from "./problem.ts";

/**
 * How far a plan is from the ideal: D = Σ_c (Σ_{i∈c} d_i)² / T_c + Σ_i d_i² / t_i with d_i = b_i − b*_i.
 *
 * @param changes - Changes b in the order of the slots, minor units.
 * @returns Minor units squared, ≥ 0.
 * @example one class of weight 1, slots of 0.5 with ideals 10, 10; changes 20, 0 → 0 + 200 + 200 = 400
 */
export function distanceOf({ slots, classWeights }: OrderProblem, changes: readonly number[]): number {
  const displaced = classWeights.map(() => 0);
  let distance = 0;
  for (const [index, { classIndex, weight, ideal }] of slots.entries()) {
    const moved = (changes[index] ?? 0) - ideal;
    displaced[classIndex] = (displaced[classIndex] ?? 0) + moved;
    distance += (moved * moved) / weight;
  }
  for (const [index, moved] of displaced.entries()) {
    distance += (moved * moved) / (classWeights[index] ?? Number.NaN);
  }
  return distance;
}
