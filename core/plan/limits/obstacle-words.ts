import { type Money, moneyText, unitsOf } from "../../cells/money.ts";
import { percentText } from "../../cells/words.ts";
import type { Settings } from "../../settings/index.ts";
import type { Candidate } from "./candidate.ts";
import { leastForFee, USUAL_FEE_SHARE } from "./limits.ts";
import type { Situation } from "./situation.ts";

/**
 * What stands in the way of every order, in words that name the setting, the price or the rule.
 *
 * @param isUndecided - Whether the search ended before it found any set of orders, so that there may be one.
 */
export function obstacleWords(situation: Situation, isUndecided: boolean): string {
  const { candidates, limits, request, money } = situation;
  if (isUndecided) {
    return "no plan within the limits was found before the search ended; allow more or smaller orders";
  }
  if (request.toPlace < 0 && money === 0) {
    return limits.fee > 0 && candidates.some(({ role }) => role === "order")
      ? `no sale brings more than its fee of ${moneyText(limits.fee, request.settings.decimals)}`
      : NOTHING_TO_SELL;
  }
  return candidates.some(({ role }) => role === "order") ? tooSmallWords(situation) : barredWords(situation);
}

const NOTHING_TO_SELL = "more than the holdings that may be sold are worth";

/** Why no set of holdings is feasible. */
function tooSmallWords({ limits, request: { flow, settings } }: Situation): string {
  const isOne = flow === "rebalance" && limits.maximumOrders === 1;
  if (limits.least <= 1) {
    return isOne ? "Maximum orders 1 is too few to sell and buy" : "the fees are more than the orders would bring";
  }
  return isOne
    ? `${leastWords(settings)} and Maximum orders is 1, which no order keeps to`
    : `${leastWords(settings)}, and every order would be smaller`;
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
  return `Fee per order ${text(feePerOrder)} with Maximum fee share ${share} asks for orders of ${text(forFee)}`;
}

/** Why no holding may take an order. */
function barredWords({ candidates, limits, request: { flow, settings }, means }: Situation): string {
  const [smallest] = [...tooLargeOrders(candidates)].sort((one, other) => one.smallest - other.smallest);
  if (!smallest) {
    return flow === "deposit" ? "no holding below its target may be bought" : NOTHING_TO_SELL;
  }
  const text = (money: Money) => moneyText(money, settings.decimals);
  if (limits.fee >= means) {
    return `Fee per order is ${text(limits.fee)}, and only ${text(means)} is to be placed`;
  }
  const fee = limits.fee > 0 ? ` and its fee ${text(limits.fee)}` : "";
  const least = `${leastWords(settings)}${limits.least > means ? "" : fee}`;
  const what = smallest.isForLeast
    ? least
    : `the smallest order, ${smallest.symbol}, costs ${text(smallest.smallest)}${fee}`;
  return `${what}, and only ${text(means)} is to be placed`;
}

/** An order whose smallest amount is more than can be paid. */
interface TooLarge {
  readonly symbol: string;
  readonly smallest: Money;
  readonly isForLeast: boolean;
}

/** The orders whose smallest amount is more than can be paid, in the order of asset ids. */
export function tooLargeOrders(candidates: readonly Candidate[]): readonly TooLarge[] {
  return candidates.flatMap(({ obstacle, slot: { holding } }) =>
    obstacle?.kind === "too large" && holding ? [{ symbol: holding.symbol, ...obstacle }] : [],
  );
}
