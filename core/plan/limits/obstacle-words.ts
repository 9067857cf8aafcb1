import { type Money, moneyText, unitsOf } from "../../cells/money.ts";
import { percentText } from "../../cells/words.ts";
import type { Settings } from "../../settings/index.ts";
import type { Candidate } from "./candidate.ts";
import { leastForFee, USUAL_FEE_SHARE } from "./limits.ts";
import type { Situation } from "./situation.ts";

/** What stands in the way of every order, in words that name the setting, the price or the rule. */
export function obstacleWords(situation: Situation): string {
  return situation.candidates.some(({ role }) => role === "order") ? tooSmallWords(situation) : barredWords(situation);
}

/** Why no set of holdings is feasible. */
function tooSmallWords({ limits, request: { flow, settings } }: Situation): string {
  const { maximumOrders } = settings;
  if (flow === "rebalance" && maximumOrders === 1) {
    return "Maximum orders 1 is too few to sell and buy";
  }
  return limits.least > 1
    ? `${leastWords(settings)}, and every order would be smaller`
    : "the fees are more than the orders would bring";
}

/** The setting that asks for the least order. */
function leastWords(settings: Settings): string {
  const { minimumTrade, maximumFeeShare, feePerOrder, decimals } = settings;
  const text = (amount: typeof minimumTrade) => moneyText(unitsOf(amount, decimals).ceil().toNumber(), decimals);
  const forFee = leastForFee(settings);
  if (forFee.lte(minimumTrade)) {
    return `Minimum trade is ${text(minimumTrade)}`;
  }
  const share = percentText((maximumFeeShare ?? USUAL_FEE_SHARE).toNumber());
  return `Maximum fee share ${share} of Fee per order ${text(feePerOrder)} asks for orders of ${text(forFee)}`;
}

/** Why no holding may take an order. */
function barredWords({ candidates, limits, request: { flow, settings }, money }: Situation): string {
  const smallest = smallestOrder(candidates);
  if (!smallest) {
    return flow === "deposit" ? "no holding below its target may be bought" : "nothing that may be traded has a target";
  }
  const { decimals } = settings;
  const fee = limits.fee > 0 ? ` with its fee of ${moneyText(limits.fee, decimals)}` : "";
  const least = limits.least > 1 ? ` (${leastWords(settings)})` : "";
  return `the smallest order, ${smallest.symbol} for ${moneyText(smallest.amount, decimals)}${fee}${least}, is more than the ${moneyText(money, decimals)} to place`;
}

/** The smallest of the orders that are too large for the money. */
function smallestOrder(
  candidates: readonly Candidate[],
): { readonly symbol: string; readonly amount: Money } | undefined {
  const orders = candidates.flatMap(({ obstacle, slot: { holding } }) =>
    obstacle?.kind === "too large" && holding ? [{ symbol: holding.symbol, amount: obstacle.smallest }] : [],
  );
  return orders.sort((one, other) => one.amount - other.amount)[0];
}
