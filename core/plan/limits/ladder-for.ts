import { buyLadder, freeLadder, type Ladder, sellLadder } from "../../closest/lots/index.ts";
import { TIE } from "../ties.ts";
import type { Candidate } from "./candidate.ts";
import type { Situation } from "./situation.ts";

/**
 * The amounts that a candidate may have in a plan. What is to go on a rebalance goes entirely or not at all.
 *
 * @param ideal - Its change in the ideal plan, whose direction an order of a rebalance has.
 */
export function ladderFor(
  { slot, lotCost }: Candidate,
  ideal: number,
  { request, limits: { least } }: Pick<Situation, "request" | "limits">,
): Ladder {
  const { holding, value, lower, upper } = slot;
  if (!holding || holding.isCash) {
    return freeLadder({ low: lower - value, high: Math.floor(upper - value + TIE) });
  }
  if (request.flow === "deposit" || (request.flow === "rebalance" && ideal > 0)) {
    return buyLadder({ lotCost, least });
  }
  if (request.flow === "rebalance" && holding.target?.number === 0 && ideal < TIE - value) {
    return sellLadder({ lotCost, least: value, held: value });
  }
  const mostLots = holding.quantity?.divToInt(holding.lotSize.gt(0) ? holding.lotSize : 1).toNumber();
  return sellLadder({ lotCost, least, held: value, ...(mostLots === undefined ? {} : { mostLots }) });
}
