import { decreasingRoot } from "./decreasing-root.ts";
import type { Idle } from "./idle-cost.ts";
import { byCost, type Part, type PartList } from "./part.ts";

/** Lists whose cheapest parts cost nothing, what idle money costs beside them, and the bound they start from. */
export interface Repriced {
  readonly lists: readonly PartList[];
  readonly idle: Idle;
  /** No choice from the lists has a distance below this. */
  readonly bound: number;
}

const STEPS = 30;

/**
 * What floating point may cost, as a part of the terms that cancel. It must exceed 2^−53 for each of their additions: a few for
 * each class, so that some hundred classes are allowed for; and stay far below the part in 10⁹ that makes a tie.
 */
const ROUNDING = 1e-13;

/**
 * The same choices at the prices of idle money and fees that suit whole classes best.
 *
 * Of distances, bound + Σ cost + κ(u − û)² + ν(u − fee·n), only the split changes. With û' and ν' in place of û and ν and
 * γ = 2κ(û' − û) + ν − ν', u = money − Σ placed and n = Σ orders give
 *
 *     cost' = cost − γ·placed − (ν − ν')·fee·orders,   bound' = bound + γ·money + κ(û² − û'²)
 *
 * where an open part moves on to the e that is best now: e² / slack − γ·e is least, −γ²·slack / 4, at γ·slack / 2. Bisection
 * as for the first prices; here every class chooses as a whole, which makes the bound higher.
 *
 * @param lists - One a class, none empty, nothing missing.
 */
export function reprice(lists: readonly PartList[], idle: Idle, bound: number): Repriced {
  const { weight, expected, feePrice, money, fee } = idle;
  const price = 2 * weight * expected - feePrice;
  const shortFrom = feePrice > 0 ? 2 * weight * expected : 0;
  const at = (shift: number): Idle => {
    const total = Math.max(price + shift, shortFrom);
    return { ...idle, expected: total / (2 * weight), feePrice: total - price - shift };
  };
  const unspentBeyond = (shift: number): number => {
    const next = at(shift);
    let unspent = money;
    let orders = 0;
    for (const { parts } of lists) {
      const best = cheapest(parts, shift, (feePrice - next.feePrice) * fee);
      unspent -= best.placed;
      orders += best.orders;
    }
    // The slope of the bound: along ν while û stays, along û otherwise.
    return unspent - (price + shift < shortFrom ? fee * orders : next.expected);
  };
  const shift = decreasingRoot(unspentBeyond, 0, Math.max(1, Math.abs(price), weight), STEPS);
  const next = at(shift);
  const refund = (feePrice - next.feePrice) * fee;
  let raised = bound + weight * (expected ** 2 - next.expected ** 2);
  let rest = money;
  let size = Math.abs(bound) + weight * (expected ** 2 + next.expected ** 2);
  const repriced = lists.map(({ parts, missing }): PartList => {
    const { cost, placed, orders } = cheapest(parts, shift, refund);
    const from = parts[0]?.placed ?? 0;
    size += Math.abs(cost) + Math.abs(shift * (placed - from)) + Math.abs(refund * orders) + Math.abs(shift * from);
    raised += cost;
    rest -= from;
    const moved = parts.map(
      (part): Part => ({
        ...part,
        cost: costAt(part, from, shift, refund) - cost,
        placed: part.placed + (shift * part.slack) / 2,
      }),
    );
    return { parts: moved.sort(byCost), missing };
  });
  return { lists: repriced, idle: next, bound: raised + shift * rest - ROUNDING * (size + Math.abs(shift * money)) };
}

/**
 * What a part costs at other prices.
 *
 * @param from - What the first part of the list places: sums count from it, as small terms round less.
 * @param refund - (ν − ν')·fee: what an order costs less than before.
 */
function costAt({ cost, placed, orders, slack }: Part, from: number, shift: number, refund: number): number {
  return cost - shift * (placed - from) - (shift * shift * slack) / 4 - refund * orders;
}

function cheapest(
  parts: readonly Part[],
  shift: number,
  refund: number,
): { cost: number; placed: number; orders: number } {
  const from = parts[0]?.placed ?? 0;
  let cost = Infinity;
  let placed = 0;
  let orders = 0;
  for (const part of parts) {
    const one = costAt(part, from, shift, refund);
    if (one < cost) {
      cost = one;
      placed = part.placed + (shift * part.slack) / 2;
      orders = part.orders;
    }
  }
  return { cost, placed, orders };
}
