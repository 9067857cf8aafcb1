import type { Money } from "../cells/money.ts";
import { listText, percentText } from "../cells/words.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { isUntargetedCash } from "./cash-pool.ts";
import type { Change } from "./change.ts";
import type { Flow } from "./flow.ts";

/** A class's weight against its target, in words: `Bonds 20% of 27% target`. */
export function classWords({ name, value, target }: AllocatedClass, allocation: Allocation): string {
  return weightWords(name, value, target?.number, allocation);
}

/**
 * Why a plan moves a holding, in words built from numbers.
 *
 * @param ofClass - The words for its class.
 * @param target - The holding's own, as a fraction of the portfolio.
 * @example Bonds 20% of 27% target; BND 10.2% of 13.5% target
 */
export function reasonFor(
  { assetClass, holding, change }: Change,
  ofClass: string,
  target: number | undefined,
  flow: Flow,
  allocation: Allocation,
): string {
  if (isUntargetedCash(assetClass)) {
    return change > 0 ? "negative cash is refilled first" : "cash without a target is used first";
  }
  if (!holding) {
    return `${ofClass}; no holding is in it yet`;
  }
  const idle = change === 0 ? idleWords(holding, flow) : "";
  const own = assetClass.isItsOwnHolding ? "" : `; ${weightWords(holding.symbol, holding.value, target, allocation)}`;
  return `${ofClass}${own}${idle}${change < 0 ? accountWords(holding, allocation) : ""}`;
}

function weightWords(name: string, value: Money, target: number | undefined, { total }: Allocation): string {
  if (target === undefined) {
    return `${name} has no target`;
  }
  const weight = total > 0 ? percentText(value / total) : "0%";
  return target === 0 ? `${name} ${weight}, target 0` : `${name} ${weight} of ${percentText(target)} target`;
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
