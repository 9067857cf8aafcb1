import type { Money } from "../../cells/money.ts";
import type { ClosestFound } from "./closest-found.ts";
import type { Idle } from "./idle-cost.ts";
import type { LotProblem } from "./lot-problem.ts";
import { type Part, writeAmounts } from "./part.ts";
import { type PricedProblem, pricedProblemOf } from "./priced-problem.ts";
import type { Respond } from "./respond.ts";
import { search } from "./search.ts";

/** How far above the bound the first search looks, as a part of the distance between the bound and the best plan. */
const FIRST_SPAN = 1 / 16;

/** How much further the next one looks when all was looked at. */
const SPAN_GROWTH = 2;

/** Share of the nodes for the first search, doubled when it was not enough: good plans make the next one short. */
const FIRST_SHARE = 1 / 16;

/**
 * How many ties above the least distance plans are looked at: one for the plans that tie, and one for what floating point
 * costs in the parts' costs. Those are differences of terms that are rarely a thousand times G, so that a tie, a part in 10⁹,
 * is a thousand times what they round by.
 */
const TIES_ABOVE = 2;

/** Nodes that a search counts at the least, so that searches end; and for each slot, whose prices are found anew. */
const LEAST_NODES = 100;
const SLOT_NODES = 4;

/**
 * Searches until no plan can be closer than the best one known, or nodes run out.
 *
 * Most of the distance between the bound and the first plan is the plan's: a search that looks only a little beyond the bound
 * is short, and where it finds a plan at all it has found the best. Where there is none the bound has risen for the next.
 *
 * @param best - Takes the plans that are found.
 * @returns A distance that no plan is below, ties with the best aside; above it when there is nothing left to find.
 */
export function prove(
  problem: LotProblem,
  first: PricedProblem,
  best: ClosestFound,
  respond: Respond,
  nodeLimit: number,
): number {
  let priced = first;
  let { bound } = priced;
  let span = (best.least - bound) * FIRST_SPAN;
  let share = nodeLimit * FIRST_SHARE;
  let left = nodeLimit;
  const visit = (part: Part): number => {
    const amounts: (Money | undefined)[] = problem.slots.map(() => undefined);
    writeAmounts(part, amounts);
    return best.offer(amounts);
  };
  while (best.least - bound > best.tie && left > 0) {
    const furthest = bound + span;
    const limit = (): number => Math.min(furthest, best.least + TIES_ABOVE * best.tie);
    const goal = limit();
    const allowed = Math.min(share, left);
    const work = { left: allowed, merges: problem.slots.length };
    const found = search(priced, { limit, tie: best.tie, visit }, work);
    left -= Math.max(LEAST_NODES + SLOT_NODES * problem.slots.length, allowed - work.left);
    bound = Math.max(bound, found.bound);
    if (found.bound >= goal) {
      span *= SPAN_GROWTH;
    } else {
      share *= 2;
    }
    priced = repricedOf(problem, priced, found.idle, respond);
  }
  return bound;
}

/** The problem at other prices of idle money and fees, with the class prices that suit them. */
function repricedOf(problem: LotProblem, { classes }: PricedProblem, idle: Idle, respond: Respond): PricedProblem {
  const { feePrice, expected, weight, fee } = idle;
  const idlePrice = 2 * weight * expected - feePrice;
  const starts = classes.map(({ price }) => price);
  const { classPrices } = respond(idlePrice, feePrice * fee, starts);
  return pricedProblemOf(problem, { classPrices, idlePrice, feePrice });
}
