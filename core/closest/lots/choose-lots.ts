import { affordable } from "./affordable.ts";
import { ClosestFound } from "./closest-found.ts";
import { dualPointsOf } from "./dual-points.ts";
import { firstAmounts } from "./first-amounts.ts";
import type { LotChoice, LotProblem } from "./lot-problem.ts";
import { pricedProblemOf } from "./priced-problem.ts";
import { prove } from "./prove.ts";
import { respondOf } from "./respond.ts";

/** Work before the search gives up, in pairs of partial choices that are looked at. */
const NODE_LIMIT = 250_000;

/**
 * The amounts closest to the ideal ones among those that the ladders allow and the money affords.
 *
 * Closest is the least G(b) = Σ_c (Σ_{i∈c} (b_i − b°_i))² / T_c + Σ_i (b_i − b°_i)² / t_i + κ·u², u = money − Σ b being cash left
 * and fees, with u ≥ fee·orders. Ties, a part in 10⁹ or a millionth, go to less cash left, then fewer orders, then more for
 * the first slot in which they differ. Prices of classes, idle money and fees give a bound, above which G falls into
 * parts; choices whose parts stay within the best plan known are listed, class by class, but for those that another makes
 * needless. Where any amount will do nothing is listed: those amounts are settled for each choice of the others. The page
 * closest-search in the documentation goes through it with its notation.
 *
 * All work is counted, so that neither the unit nor the size of amounts matters to the time. Ties are settled among the plans
 * that were looked at: where the work ends, or a tie spans many units, another plan within the tie may have less cash left.
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
  const priced = dualPointsOf(problem, respond)
    .map((point) => pricedProblemOf(problem, point))
    .reduce((best, one) => (one.bound > best.bound ? one : best));
  const wishes = priced.slots.map(({ wish }) => wish);
  const best = new ClosestFound(problem, firstAmounts(problem, priced.slots), wishes);
  const bound = prove(problem, priced, best, respond, nodeLimit);
  const { amounts, distance } = best.preferred();
  const known = Math.min(best.isExact ? bound : priced.bound, best.least);
  if (!(known <= distance)) {
    throw new Error(`No plan can be below ${known}, and one is at ${distance}`);
  }
  return { amounts, distance, bound: known, isProven: best.least - known <= best.tie };
}
