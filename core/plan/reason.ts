import type { Decimal } from "../cells/decimal.ts";
import { listText, percentText } from "../cells/words.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import type { Flow } from "./flow.ts";

/**
 * Why a plan moves a holding, in words built from numbers.
 *
 * @param change - Positive is a buy, negative a sell.
 * @example Bonds 20% of 27% target; BND 10.2% of 13.5% target
 */
export function reasonFor(
  assetClass: AllocatedClass,
  holding: AllocatedHolding | undefined,
  change: Decimal,
  flow: Flow,
  allocation: Allocation,
): string {
  if (assetClass.isCash && assetClass.target === undefined) {
    return change.gt(0) ? "negative cash is refilled first" : "cash without a target is used first";
  }
  const ofClass = weightText(assetClass.name, assetClass.value, assetClass.target, allocation);
  const ofHolding = holding && !assetClass.isItsOwnHolding ? `; ${weightText(holding.symbol, holding.value, holding.target, allocation)}` : "";
  const choose = holding ? "" : "; no holding is in it yet";
  return `${ofClass}${ofHolding}${choose}${change.isZero() ? idleText(holding, flow) : ""}${accountsText(holding, change, allocation)}`;
}

function weightText(name: string, value: Decimal, target: Decimal | undefined, { total }: Allocation): string {
  if (target === undefined) {
    return `${name} has no target`;
  }
  const weight = total.gt(0) ? percentText(value.div(total)) : "0%";
  return target.isZero() ? `${name} ${weight}, target 0` : `${name} ${weight} of ${percentText(target)} target`;
}

/** Why nothing is done, for the setting Show all. */
function idleText(holding: AllocatedHolding | undefined, flow: Flow): string {
  if (holding && flow !== "withdrawal" && !holding.trading.mayBuy) {
    return "; not to be bought";
  }
  return holding && flow !== "deposit" && !holding.trading.maySell ? "; not to be sold" : "; no order";
}

/** A sell names the accounts that hold the position, where there are several. */
function accountsText(holding: AllocatedHolding | undefined, change: Decimal, { hasSeveralAccounts }: Allocation): string {
  const accounts = [...new Set((holding?.positions ?? []).map(({ account }) => account).filter((account) => account !== ""))];
  return change.lt(0) && hasSeveralAccounts && accounts.length > 0 ? `; held in ${listText(accounts)}` : "";
}
