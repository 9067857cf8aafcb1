import { moveAlongLine } from "./breakpoints.ts";
import { between, clamp, type Entry, entriesOf } from "./entry.ts";
import type { Placement } from "./placement.ts";

/**
 * The water level: a_i = clamp(λ·t_i, L_i, U_i) with one λ ≥ 0 such that Σ a_i = total. The lowest value-to-target ratio
 * rises first.
 *
 * It minimises Σ t·φ(a / (t·total)) for every convex φ, so Σ|drift|, chi-square and the worst relative drift together.
 * Entries with t_i = 0 sit at clamp(0, L_i, U_i). Where the total is beyond what any λ reaches, they share the rest in
 * proportion to their upper bounds: a_i = clamp(ρ·U_i, L_i, U_i) with one ρ; if some of them have no upper bound those share
 * it equally, ρ in place of ρ·U_i. A negative L_i never draws an amount below 0, as λ ≥ 0.
 *
 * @param weights - Target weights t, fractions ≥ 0; they need not sum to 1.
 * @param lower - Least amounts L, minor units; negative for shorts.
 * @param upper - Largest amounts U ≥ L, minor units; may be Infinity.
 * @param total - Minor units to be reached.
 * @returns Amounts in the order of the weights. Beyond all bounds, amounts at the bound and the rest as `unplaced`.
 * @throws Error (a programming error) for columns of different length, a weight below 0, bounds that cross.
 * @example weights 0.6, 0.4; lower 50, 90; upper ∞, ∞; total 200 → 110, 90 (the second is above its 80 and stays)
 */
export function level(
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  total: number,
): Placement {
  const entries = entriesOf(
    weights.map(() => 0),
    weights,
    lower,
    upper,
  ).map((entry) => between(entry, clamp(0, entry.lower, entry.upper), entry.upper));
  const placed = moveAlongLine(entries, total);
  return placed.unplaced > 0 ? moveAlongLine(untargetedShare(entries), total) : placed;
}

/** All targeted entries full, the others weighted by their upper bounds. */
function untargetedShare(entries: readonly Entry[]): readonly Entry[] {
  const isOpen = (entry: Entry): boolean => entry.weight === 0 && entry.upper === Infinity;
  const anyOpen = entries.some(isOpen);
  return entries.map((entry) => {
    if (entry.weight > 0) {
      return between(entry, entry.upper, entry.upper);
    }
    const weight = anyOpen ? Number(isOpen(entry)) : Math.max(entry.upper, 0);
    return { start: entry.start, weight, lower: entry.lower, upper: entry.upper };
  });
}
