import type { Money } from "../../cells/money.ts";
import { comesFirst } from "./candidate.ts";
import { byCost, joined, leastCost, type Part, type PartList, writeAmounts } from "./part.ts";

/**
 * All pairs of two lists within the budget, less those that another pair makes needless.
 *
 * Of two parts without open slots that place the same and have as many orders, every choice for the other slots completes
 * both or neither, at the same further cost: the one that costs more is needless, and of equals the one that would lose the
 * tie. Many equal holdings would otherwise have exponentially many equal choices.
 *
 * @param budget - What a pair may cost.
 * @param most - Pairs to look at, ≥ 1; where there are more, only the cheapest are, and `missing` says so.
 * @param tie - Costs this close are equal.
 */
export function mergeLists(one: PartList, other: PartList, budget: number, most: number, tie: number): PartList {
  const limit = limitFor(one.parts, other.parts, budget, most);
  const least = leastCost(one) + leastCost(other);
  const missing = Math.min(
    one.missing + leastCost(other),
    other.missing + leastCost(one),
    limit < budget ? Math.max(limit, least) : Infinity,
  );
  const pairs: Part[] = [];
  const placesByOrders: Map<number, number>[] = [];
  for (const left of one.parts) {
    for (const right of other.parts) {
      if (left.cost + right.cost > limit) {
        break;
      }
      if (left.slack + right.slack === 0) {
        const orders = left.orders + right.orders;
        const places = placesByOrders[orders] ?? new Map<number, number>();
        placesByOrders[orders] = places;
        const placed = left.placed + right.placed;
        const place = places.get(placed);
        const rival = place === undefined ? undefined : pairs[place];
        if (place !== undefined && rival) {
          if (left.cost + right.cost <= rival.cost + tie) {
            const pair = joined(left, right);
            pairs[place] = isPreferred(pair, rival, tie) ? pair : rival;
          }
          continue;
        }
        places.set(placed, pairs.length);
      }
      pairs.push(joined(left, right));
    }
  }
  return { parts: pairs.sort(byCost), missing };
}

function isPreferred(one: Part, other: Part, tie: number): boolean {
  if (Math.abs(one.cost - other.cost) > tie) {
    return one.cost < other.cost;
  }
  const amounts: (Money | undefined)[] = [];
  const otherAmounts: (Money | undefined)[] = [];
  writeAmounts(one, amounts);
  writeAmounts(other, otherAmounts);
  return comesFirst(amounts, otherAmounts);
}

/** The budget, or less if so many pairs would be too many: a cost that at most that many pairs keep within. */
function limitFor(one: readonly Part[], other: readonly Part[], budget: number, most: number): number {
  if (one.length * other.length <= most || countWithin(one, other, budget) <= most) {
    return budget;
  }
  let low = -1;
  let high = budget;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (countWithin(one, other, middle) <= most) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

/** How many pairs cost at most so much: as one list rises, fewer of the other go with it. */
function countWithin(one: readonly Part[], other: readonly Part[], limit: number): number {
  let within = other.length;
  let count = 0;
  for (const { cost } of one) {
    while (within > 0 && cost + (other[within - 1]?.cost ?? 0) > limit) {
      within -= 1;
    }
    if (within === 0) {
      break;
    }
    count += within;
  }
  return count;
}
