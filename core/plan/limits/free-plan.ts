import type { Money } from "../../cells/money.ts";
import { TIE } from "../ties.ts";
import type { Candidate } from "./candidate.ts";
import type { Situation } from "./situation.ts";

/**
 * The plan without any order: on a deposit cash with a target and classes without a holding take what the ideal plan gives
 * them, where money is to be raised cash brings what it can, and else nothing moves.
 *
 * @param unrestricted - b*: the change of each candidate without limits.
 * @returns The amount of each candidate.
 */
export function freePlan({ candidates, request, money }: Situation, unrestricted: readonly number[]): readonly Money[] {
  if (money < 0) {
    return drawFromCash(candidates, 0 - money);
  }
  if (request.flow !== "deposit") {
    return candidates.map(() => 0);
  }
  const takes = candidates.map(({ role, slot }, index) => {
    const take = Math.min(slot.upper - slot.value, Math.floor((unrestricted[index] ?? 0) + TIE));
    return role === "free" ? Math.max(0, take) : 0;
  });
  const beyond = Math.max(0, takes.reduce((sum, take) => sum + take, 0) - money);
  const draws = drawFromCash(candidates, beyond);
  return takes.map((take, index) => take + (draws[index] ?? 0));
}

/** Brings money from the cash that may be spent, the first asset id first. */
function drawFromCash(candidates: readonly Candidate[], amount: Money): readonly Money[] {
  let due = amount;
  return candidates.map(({ role, slot }) => {
    const drawn = role === "free" ? Math.min(due, Math.max(0, slot.value - Math.max(0, slot.lower))) : 0;
    due -= drawn;
    return 0 - drawn;
  });
}
