import type { Money } from "../../cells/money.ts";
import { limitFor } from "./limit-for.ts";
import { comesFirst } from "./lot-plan.ts";
import { byCost, joined, leastCost, NO_SLOTS, type Part, type PartList, writeAmounts } from "./part.ts";
import { type Contest, undominated } from "./undominated.ts";

/** A list with the number of pairs that it was chosen from. */
export interface MergedList extends PartList {
  readonly pairs: number;
}

/**
 * All pairs of two lists within the budget, less those that another pair makes needless.
 *
 * Many equal holdings would have exponentially many equal choices, and even different ones as good as equal ones.
 *
 * @param most - Pairs to look at, ≥ 1; where there are more, only the cheapest are, and `missing` says so.
 */
export function mergeLists(one: PartList, other: PartList, contest: Contest, most: number): MergedList {
  const { budget } = contest;
  const limit = limitFor(one.parts, other.parts, budget, most);
  const least = leastCost(one) + leastCost(other);
  const missing = Math.min(
    one.missing + leastCost(other),
    other.missing + leastCost(one),
    limit < budget ? Math.max(limit, least) : Infinity,
  );
  const cost: number[] = [];
  const placed: number[] = [];
  const orders: number[] = [];
  const slack: number[] = [];
  const lefts: Part[] = [];
  const rights: Part[] = [];
  for (const left of one.parts) {
    for (const right of other.parts) {
      if (left.cost + right.cost > limit) {
        break;
      }
      cost.push(left.cost + right.cost);
      placed.push(left.placed + right.placed);
      orders.push(left.orders + right.orders);
      slack.push(left.slack + right.slack);
      lefts.push(left);
      rights.push(right);
    }
  }
  const pairOf = (row: number): Part => joined(lefts[row] ?? NO_SLOTS, rights[row] ?? NO_SLOTS);
  const rows = undominated({ cost, placed, orders, slack }, contest, (row, rival) =>
    isPreferred(pairOf(row), pairOf(rival)),
  );
  return { parts: rows.map(pairOf).sort(byCost), missing, pairs: lefts.length };
}

function isPreferred(one: Part, other: Part): boolean {
  const amounts: (Money | undefined)[] = [];
  const otherAmounts: (Money | undefined)[] = [];
  writeAmounts(one, amounts);
  writeAmounts(other, otherAmounts);
  return comesFirst(amounts, otherAmounts);
}
