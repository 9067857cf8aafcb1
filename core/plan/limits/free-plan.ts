import { type Money, sumOf } from "../../cells/money.ts";
import { idealPlan } from "../ideal-plan.ts";
import { settleChanges } from "../settle-changes.ts";
import { restrictTo } from "./restrict.ts";
import type { Situation } from "./situation.ts";

/**
 * The plan without any order: on a deposit cash with a target and classes without a holding take what the ideal plan gives
 * them; where money is to be raised, cash brings what it can; else nothing moves.
 *
 * @param unrestricted - b*: the change of each candidate without limits.
 */
export function freePlan(
  situation: Situation,
  unrestricted: readonly number[],
): { readonly amounts: readonly Money[]; readonly proof: undefined } {
  const { candidates, request, money } = situation;
  if (money < 0) {
    return { amounts: raiseFromCash(situation), proof: undefined };
  }
  const keeps = request.flow === "deposit";
  return {
    amounts: candidates.map(({ role }, index) =>
      keeps && role === "free" ? Math.max(0, Math.floor(unrestricted[index] ?? 0)) : 0,
    ),
    proof: undefined,
  };
}

function raiseFromCash({ classes, candidates, request, money }: Situation): readonly Money[] {
  const free = candidates.filter(({ role }) => role === "free").map(({ slot }) => slot);
  const toPlace = Math.max(money, 0 - sumOf(free.map(({ value, lower }) => value - lower)));
  const spent = new Set(free);
  const { changes } = idealPlan(
    restrictTo(classes, (slot) => spent.has(slot)),
    { ...request, toPlace },
  );
  const settled = settleChanges(changes, toPlace);
  const changeByHolding = new Map(settled.map(({ assetClass, holding, change }) => [holding ?? assetClass, change]));
  return candidates.map(({ slot, assetClass }) => changeByHolding.get(slot.holding ?? assetClass) ?? 0);
}
