import type { ClassOption } from "./class-option.ts";

/**
 * What the classes from one on add at least, at each price, by the number of orders they may still take. The last entry
 * holds for that number and all above it.
 */
export type Completion = readonly Float64Array[];

/** Numbers in the completions of one range of levels, at most: some megabytes, of which a few ranges are kept at a time. */
const MOST_NUMBERS = 300_000;

/**
 * The completions from each class on; the last one, from beyond the last class, is 0.
 *
 * rest_c(k) = min over j ≤ k of (least cost of an option of class c with j orders + rest_{c+1}(k − j)), at each price. From
 * the number of orders on that the classes could take together it does not change, so it ends there. Where Maximum orders
 * does not bind, or there are too many numbers, orders are not counted: the least over all numbers of orders is one entry,
 * and a lower bound for each.
 *
 * @param options - By class.
 * @param maximumOrders - Finite.
 */
export function completionsOf(
  options: readonly (readonly ClassOption[])[],
  maximumOrders: number,
  priceCount: number,
): readonly Completion[] {
  const isCounted = isCountedIn(options.map(mostOrdersOf), maximumOrders, priceCount);
  let rest: Completion = [new Float64Array(priceCount)];
  const found: Completion[] = [rest];
  for (const own of [...options].reverse()) {
    const cheapest = cheapestByCount(own, priceCount, isCounted);
    const after = rest;
    const length = Math.min(maximumOrders + 1, after.length + cheapest.length - 1);
    rest = Array.from({ length: Math.max(1, length) }, (_, k) => {
      const least = new Float64Array(priceCount).fill(Number.POSITIVE_INFINITY);
      for (let j = 0; j <= k && j < cheapest.length; j += 1) {
        lowerTo(least, cheapest[j], after[Math.min(k - j, after.length - 1)]);
      }
      return least;
    });
    found.push(rest);
  }
  return found.reverse();
}

/** Work of one addition. */
const ADDITION_WORK = 0.03;

/** Work of `completionsOf`, or more. */
export function completionWork(
  options: readonly (readonly ClassOption[])[],
  maximumOrders: number,
  priceCount: number,
): number {
  const mostOrders = options.map(mostOrdersOf);
  const counts = isCountedIn(mostOrders, maximumOrders, priceCount) ? maximumOrders + 1 : 1;
  const additions = mostOrders.reduce((sum, most) => sum + Math.min(most + 1, counts) * counts, 0);
  return ADDITION_WORK * priceCount * additions + 2 * counts * options.length;
}

/** Whether the number of orders matters, and there is room to count them. */
function isCountedIn(mostOrders: readonly number[], maximumOrders: number, priceCount: number): boolean {
  const all = mostOrders.reduce((sum, most) => sum + most, 0);
  return maximumOrders < all && (maximumOrders + 1) * mostOrders.length * priceCount <= MOST_NUMBERS;
}

function mostOrdersOf(options: readonly ClassOption[]): number {
  return options.reduce((most, { choice }) => Math.max(most, choice.chosen.length), 0);
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

/** The least costs of options with each number of orders; with any number where orders are not counted. */
function cheapestByCount(
  options: readonly ClassOption[],
  priceCount: number,
  isCounted: boolean,
): readonly Float64Array[] {
  const cheapest: Float64Array[] = [new Float64Array(priceCount).fill(Number.POSITIVE_INFINITY)];
  for (const { choice, costs } of options) {
    const count = isCounted ? choice.chosen.length : 0;
    while (cheapest.length <= count) {
      cheapest.push(new Float64Array(priceCount).fill(Number.POSITIVE_INFINITY));
    }
    const own = cheapest[count];
    if (own !== undefined) {
      lowerTo(own, costs);
    }
  }
  return cheapest;
}
