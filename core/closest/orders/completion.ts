import type { ClassOption } from "./class-option.ts";

/** What the classes from one on add to D at least, at each price, by the number of orders they may still take. */
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
    rest = after.map((_, k) =>
      Float64Array.from({ length: priceCount }, (_none, at) =>
        Math.min(...cheapest.slice(0, k + 1).map((costs, j) => (costs[at] ?? 0) + (after[k - j]?.[at] ?? 0))),
      ),
    );
    found.unshift(rest);
  }
  return found;
}

function cheapestByCount(options: readonly ClassOption[], priceCount: number): readonly Float64Array[] {
  const most = options.reduce((largest, { chosen }) => Math.max(largest, chosen.length), 0);
  const cheapest = Array.from({ length: most + 1 }, () => new Float64Array(priceCount).fill(Infinity));
  for (const { chosen, costs } of options) {
    const own = cheapest[chosen.length];
    own?.forEach((cost, at) => {
      own[at] = Math.min(cost, costs[at] ?? cost);
    });
  }
  return cheapest;
}
