import { moneyText } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { Change, LimitedChange } from "./change.ts";

/**
 * How far whole shares and limits take an order from its ideal amount, in words; "" where it is the ideal.
 *
 * @example ; BND takes 600.00 of the 612.40 ideal (whole shares)
 */
export function idealWords({ holding, change, limited }: Change, settings: Settings): string {
  if (!holding || holding.isCash || !limited || Math.abs(change - limited.ideal) < 1) {
    return "";
  }
  const { ideal } = limited;
  const text = (money: number) => moneyText(Math.round(Math.abs(money)), settings.decimals);
  const isSell = change < 0 || (change === 0 && ideal < 0);
  const verb = isSell ? "sells" : "takes";
  const isLess = Math.abs(change) < Math.abs(ideal) && change * ideal >= 0;
  const amount = isLess ? `${text(change)} of the ${text(ideal)} ideal` : `${text(change)}, ideal ${text(ideal)}`;
  return `; ${holding.symbol} ${verb} ${amount} (${causes(change, holding.lotSize.toNumber(), limited, settings)})`;
}

/** What keeps an order from its ideal amount: an obstacle of its own, the choice of holdings, and whole lots. */
function causes(
  change: number,
  lotSize: number,
  { ideal, idealForSet, obstacle }: LimitedChange,
  settings: Settings,
): string {
  if (obstacle) {
    return { "no price": "no usable price", "above target": "above its target", "too large": "too large" }[obstacle];
  }
  const whole = lotSize === 1 ? "whole shares" : `lots of ${lotSize}`;
  const parts = [
    ...(Math.abs(idealForSet - ideal) < 1 ? [] : choiceOf(settings)),
    ...(Math.abs(change - idealForSet) < 1 ? [] : [lotSize > 0 ? whole : "others trade in lots"]),
  ];
  return parts.join(", ");
}

/** The settings that choose among holdings; without one, holdings that may take no order leave the money to others. */
function choiceOf({ minimumTrade, maximumOrders, feePerOrder }: Settings): readonly string[] {
  const set = [
    maximumOrders === undefined ? "" : `Maximum orders ${maximumOrders}`,
    minimumTrade.gt(0) ? "Minimum trade" : "",
    feePerOrder.gt(0) ? "Fee per order" : "",
  ].filter((part) => part !== "");
  return set.length === 0 ? ["others take no order"] : set;
}
