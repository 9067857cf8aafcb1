import type { Money } from "../cells/money.ts";
import { listText, percentText } from "../cells/words.ts";
import type { AllocatedHolding, Allocation } from "../targets/index.ts";
import { isUntargetedCash } from "./cash-pool.ts";
import type { Change } from "./change.ts";
import type { Flow } from "./flow.ts";

/**
 * Why a plan moves a holding, in words built from numbers.
 *
 * What a deposit buys is below its target on the new total; where it is not so on the old one, the new one is named.
 *
 * @param target - The holding's own, as a fraction of the portfolio.
 * @param totalAfter - All there will be.
 * @example Bonds 20% of 27% target; BND 10.2% of 13.5% target
 */
export function reasonFor(
  { assetClass, holding, change }: Change,
  target: number | undefined,
  flow: Flow,
  allocation: Allocation,
  totalAfter: Money,
): string {
  if (isUntargetedCash(assetClass)) {
    return change > 0 ? "negative cash is refilled first" : "cash without a target is used first";
  }
  const isBuy = flow === "deposit" && change > 0;
  const words = (name: string, value: Money, fraction: number | undefined) =>
    weightWords(name, value, fraction, allocation.total, isBuy ? totalAfter : undefined);
  const ofClass = words(assetClass.name, assetClass.value, assetClass.target?.number);
  if (!holding) {
    return `${ofClass}; no holding is in it yet`;
  }
  const idle = change === 0 ? idleWords(holding, flow) : "";
  const own = assetClass.isItsOwnHolding ? "" : `; ${words(holding.symbol, holding.value, target)}`;
  return `${ofClass}${own}${idle}${change < 0 ? accountWords(holding, allocation) : ""}`;
}

/** @param newTotal - For a buy, the total after it. */
function weightWords(
  name: string,
  value: Money,
  target: number | undefined,
  total: Money,
  newTotal: Money | undefined,
): string {
  if (target === undefined) {
    return `${name} has no target`;
  }
  const weight = total > 0 ? value / total : 0;
  if (target === 0) {
    return `${name} ${percentText(weight)}, target 0`;
  }
  return newTotal && weight >= target && value / newTotal < target
    ? `${name} ${percentText(value / newTotal)} of ${percentText(target)} target on the new total`
    : `${name} ${percentText(weight)} of ${percentText(target)} target`;
}

/** Why nothing is done, for the setting Show all. */
function idleWords({ trading }: AllocatedHolding, flow: Flow): string {
  if (flow !== "withdrawal" && !trading.mayBuy) {
    return "; not to be bought";
  }
  return flow !== "deposit" && !trading.maySell ? "; not to be sold" : "; no order";
}

/** A sell names the accounts that hold the position, where there are several. */
function accountWords({ positions }: AllocatedHolding, { hasSeveralAccounts }: Allocation): string {
  if (!hasSeveralAccounts) {
    return "";
  }
  const accounts = new Set(positions.map(({ account }) => account).filter((account) => account !== ""));
  return accounts.size > 0 ? `; held in ${listText([...accounts])}` : "";
}
