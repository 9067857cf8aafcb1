import type { ClassOption } from "./class-option.ts";

/** What the classes from one on add at least, at each price, by the number of orders they may still take. */
export type Completion = readonly Float64Array[];

/**
 * The completions from each class on; the last one, from beyond the last class, is 0.
 *
 * rest_c(k) = min over j ≤ k of (least cost of an option of class c with j orders + rest_{c+1}(k − j)), at each price.
 *
 * @param options - By class.
 * @param maximumOrders - Finite.
 */
export function completionsOf(
  options: readonly (readonly ClassOption[])[],
  maximumOrders: number,
  priceCount: number,
): readonly Completion[] {
  let rest: Completion = Array.from({ length: maximumOrders + 1 }, () => new Float64Array(priceCount));
  const found: Completion[] = [rest];
  for (const own of [...options].reverse()) {
    const cheapest = cheapestByCount(own, priceCount);
    const after = rest;
    rest = after.map((_, k) => {
      const least = new Float64Array(priceCount).fill(Number.POSITIVE_INFINITY);
      for (let j = 0; j <= k && j < cheapest.length; j += 1) {
        lowerTo(least, cheapest[j], after[k - j]);
      }
      return least;
    });
    found.unshift(rest);
  }
  return found;
}

/** Lowers some costs to a sum of two where that is lower. */
function lowerTo(costs: Float64Array, one: Float64Array | undefined, other?: Float64Array): void {
  for (let at = 0; at < costs.length; at += 1) {
    const sum = (one?.[at] ?? 0) + (other?.[at] ?? 0);
    if (sum < (costs[at] ?? 0)) {
      costs[at] = sum;
    }
  }
}

function cheapestByCount(options: readonly ClassOption[], priceCount: number): readonly Float64Array[] {
  const cheapest: Float64Array[] = [];
  for (const { choice, costs } of options) {
    while (cheapest.length <= choice.chosen.length) {
      cheapest.push(new Float64Array(priceCount).fill(Number.POSITIVE_INFINITY));
    }
    const own = cheapest[choice.chosen.length];
    if (own !== undefined) {
      lowerTo(own, costs);
    }
  }
  return cheapest;
}
