import type { Money } from "../../cells/money.ts";
import { affordable } from "./affordable.ts";
import { type Candidate, candidateOf, isBetter } from "./candidate.ts";
import { dualPointsOf } from "./dual-points.ts";
import { firstAmounts } from "./first-amounts.ts";
import type { Idle } from "./idle-cost.ts";
import { type LotChoice, type LotProblem, tieOf } from "./lot-problem.ts";
import { type Part, writeAmounts } from "./part.ts";
import { type PricedProblem, pricedProblemOf } from "./priced-problem.ts";
import { type Respond, respondOf } from "./respond.ts";
import { search } from "./search.ts";
import { isOpenAt, settleOpen } from "./settle-open.ts";

/** Pairs of partial choices that are looked at before the search gives up. */
const NODE_LIMIT = 200_000;

/** Shares of the work for one search after the other: a short one finds good plans, which make the next one short. */
const EFFORTS: readonly number[] = [1 / 64, 1 / 32, 1 / 8, 1 / 4, 1 / 2];

/**
 * The amounts closest to the ideal ones among those that the ladders allow and the money affords.
 *
 * Closest is the least G(b) = Σ_c (Σ_{i∈c} (b_i − b°_i))² / T_c + Σ_i (b_i − b°_i)² / t_i + κ·u², u = money − Σ b being cash left
 * and fees, with u ≥ fee·orders. Ties, a part in 10⁹ or a millionth, go to less cash left, then fewer orders, then more for
 * the first slot in which they differ. Prices of classes, idle money and fees give a bound, above which G falls into
 * parts; all choices whose parts stay within the best plan known are listed, class by class. Where any amount will do
 * nothing is listed: those amounts are settled for each choice of the others.
 *
 * @param stated - Slots in the order of asset ids; money in minor units, sells negative.
 * @param nodeLimit - Pairs of partial choices to look at; beyond, the best found with the bound as far as it got.
 * @returns Whole minor units in the order of the slots, exact; the same on every machine.
 * @throws Error (a programming error) for weights that are not positive, or when no choice of amounts is affordable.
 * @example ideals 250 and 150, lots of 100, money 400, one class → 300, 100 or 200, 200, whichever the weights favour
 */
export function chooseLots(stated: LotProblem, nodeLimit: number = NODE_LIMIT): LotChoice {
  const problem = affordable(stated);
  const respond = respondOf(problem);
  let priced = dualPointsOf(problem, respond)
    .map((point) => pricedProblemOf(problem, point))
    .reduce((best, one) => (one.bound > best.bound ? one : best));
  const wishes = priced.slots.map(({ wish }) => wish);
  let best = requireCandidate(problem, firstAmounts(problem, priced.slots));
  let least = best.distance;
  const settle = (amounts: readonly (Money | undefined)[]): void => {
    const found = candidateOf(problem, settleOpen(problem, amounts, wishes, least));
    if (found) {
      least = Math.min(least, found.distance);
      best = isBetter(found, best) ? found : best;
    }
  };
  settle(best.amounts.map((amount, index) => (isOpenAt(problem.slots[index], amount) ? undefined : amount)));
  let bound = priced.bound;
  for (const effort of EFFORTS) {
    const tie = tieOf(least);
    const work = { left: nodeLimit * effort, merges: problem.slots.length };
    const limit = (): number => least + 2 * tieOf(least);
    const visit = (part: Part): void => {
      const amounts: (Money | undefined)[] = problem.slots.map(() => undefined);
      writeAmounts(part, amounts);
      settle(amounts);
    };
    const found = search(priced, { limit, tie, visit }, work);
    bound = Math.max(bound, found.bound);
    if (bound > least + tieOf(least)) {
      break;
    }
    priced = repricedOf(problem, priced, found.idle, respond);
  }
  const isProven = least - bound <= tieOf(least);
  return { amounts: best.amounts, distance: best.distance, bound: Math.min(bound, least), isProven };
}

/** The problem at other prices of idle money and fees, with the class prices that suit them. */
function repricedOf(problem: LotProblem, { classes }: PricedProblem, idle: Idle, respond: Respond): PricedProblem {
  const { feePrice, expected, weight, fee } = idle;
  const idlePrice = 2 * weight * expected - feePrice;
  const starts = classes.map(({ price }) => price);
  const { classPrices } = respond(idlePrice, feePrice * fee, starts);
  return pricedProblemOf(problem, { classPrices, idlePrice, feePrice });
}

function requireCandidate(problem: LotProblem, amounts: readonly Money[]): Candidate {
  const candidate = candidateOf(problem, amounts);
  if (!candidate) {
    throw new Error("The first amounts come to more than the money");
  }
  return candidate;
}
