import { type Idle, idleCost, idleReach } from "./idle-cost.ts";
import { joined, leastCost, type Part, type PartList } from "./part.ts";

/** What to do with the pairs that are found. */
export interface Visitor {
  /** What a choice may cost now, idle money included; it falls as better ones are found. */
  readonly budget: () => number;
  /** Takes a complete choice within the budget. */
  readonly visit: (part: Part) => void;
  /** Whether so many more pairs may be looked at. */
  readonly maySpend: (pairs: number) => boolean;
}

/**
 * All pairs of two lists that together are a complete choice within the budget, idle money included.
 *
 * The second list is ordered by what its parts place. To a part of the first belong those that leave idle money within reach
 * of what the bound expects: a window found by bisection.
 *
 * @returns A cost that no pair left out for want of work is below; Infinity where none was.
 */
export function joinLists(one: PartList, other: PartList, idle: Idle, visitor: Visitor): number {
  const least = leastCost(other);
  const byPlaced = other.parts.slice().sort((a, b) => a.placed - b.placed);
  const slack = other.parts.reduce((most, part) => Math.max(most, part.slack), 0);
  const missing = Math.min(one.missing + least, other.missing + leastCost(one));
  for (const left of one.parts) {
    const rest = visitor.budget() - left.cost - least;
    if (rest < 0) {
      break;
    }
    const middle = idle.money - left.placed - idle.expected;
    const reach = idleReach(idle, rest, left.slack + slack) * (1 + 1e-9) + 1e-6;
    const from = firstFrom(byPlaced, middle - reach);
    let index = from;
    for (let right = byPlaced[index]; right && right.placed <= middle + reach; right = byPlaced[++index]) {
      const cost = left.cost + right.cost;
      if (
        cost <= visitor.budget() &&
        cost + idleCost(idle, left.placed + right.placed, left.orders + right.orders, left.slack + right.slack) <=
          visitor.budget()
      ) {
        visitor.visit(joined(left, right));
        if (!visitor.maySpend(0)) {
          return Math.min(missing, left.cost + least);
        }
      }
    }
    if (!visitor.maySpend(1 + (index - from) / 8)) {
      return Math.min(missing, left.cost + least);
    }
  }
  return missing;
}

/** The first part that places at least so much. */
function firstFrom(byPlaced: readonly Part[], placed: number): number {
  let low = 0;
  let high = byPlaced.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((byPlaced[middle]?.placed ?? Infinity) < placed) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
