import { moneyText } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { Change } from "./change.ts";

/**
 * How far whole shares and limits take an order from its ideal amount, in words; "" where it is the ideal.
 *
 * @example ; BND takes 600.00 of the 612.40 ideal (whole shares)
 */
export function idealWords({ holding, change, ideal }: Change, settings: Settings): string {
  if (!holding || holding.isCash || ideal === undefined || Math.abs(change - ideal) < 1) {
    return "";
  }
  const text = (money: number) => moneyText(Math.round(Math.abs(money)), settings.decimals);
  const isSell = change < 0 || (change === 0 && ideal < 0);
  const verb = isSell ? "sells" : "takes";
  const isLess = Math.abs(change) < Math.abs(ideal) && change * ideal >= 0;
  const amount = isLess ? `${text(change)} of the ${text(ideal)} ideal` : `${text(change)}, ideal ${text(ideal)}`;
  return `; ${holding.symbol} ${verb} ${amount} (${causes(holding.lotSize.toNumber(), settings)})`;
}

/** What may keep an order from its ideal amount. */
function causes(lotSize: number, settings: Settings): string {
  const { minimumTrade, maximumOrders, feePerOrder } = settings;
  const lots = lotSize === 1 ? "whole shares" : `lots of ${lotSize}`;
  const parts = [
    lotSize > 0 ? lots : "",
    maximumOrders === undefined ? "" : `Maximum orders ${maximumOrders}`,
    minimumTrade.gt(0) ? "Minimum trade" : "",
    feePerOrder.gt(0) ? "Fee per order" : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "other holdings trade in lots" : parts.join(", ");
}
