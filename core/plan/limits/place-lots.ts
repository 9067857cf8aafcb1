import type { Money } from "../../cells/money.ts";
import { chooseLots } from "../../closest/lots/index.ts";
import { type Proof, proofOf } from "../proof.ts";
import { TIE } from "../ties.ts";
import type { ChosenSet } from "./choose-set.ts";
import { ladderFor } from "./ladder-for.ts";
import type { Situation } from "./situation.ts";

/**
 * The lots of the holdings that take orders, and the amounts of what moves freely: the closest to the ideal plan for the set.
 *
 * @source docs/decisions/0009-closest-plans.md
 */
export function placeLots(
  situation: Situation,
  chosen: ChosenSet,
): { readonly amounts: readonly Money[]; readonly proof: Proof } {
  const { candidates, classWeights, limits, money, request } = situation;
  // Where the ideal plan for the set does not raise the money, what it leaves alone is sold as well.
  const isRaised = chosen.ideal.reduce((sum, change) => sum + change, 0) < money + 1;
  const open = candidates.flatMap((candidate, index) => {
    const ideal = chosen.ideal[index] ?? 0;
    const hasDirection = request.flow !== "rebalance" || Math.abs(ideal) > TIE || !isRaised;
    const isOpen = candidate.role === "free" || (chosen.isChosen[index] === true && hasDirection);
    return isOpen ? [{ candidate, index, ideal }] : [];
  });
  const lots = chooseLots({
    slots: open.map(({ candidate, ideal }) => ({
      classIndex: candidate.classIndex,
      weight: candidate.weight,
      ideal,
      ladder: ladderFor(candidate, ideal, situation),
      isOrder: candidate.role === "order",
    })),
    classWeights,
    money,
    fee: limits.fee,
    idleWeight: limits.idleWeight,
  });
  const amounts = candidates.map(() => 0);
  for (const [place, { index }] of open.entries()) {
    amounts[index] = lots.amounts[place] ?? 0;
  }
  return { amounts, proof: proofOf(chosen, lots) };
}
