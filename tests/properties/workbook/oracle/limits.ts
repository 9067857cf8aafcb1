import type { Cell } from "../../../../core/index.ts";
import type { BookSettings } from "../settings.ts";
import { compared, dividedBy, NOTHING, type Ratio, ratio } from "./ratio.ts";

/** What the settings ask of orders. Money in minor units. */
export interface Limits {
  readonly wholeShares: boolean;
  /** Least amount of an order: the largest of Minimum trade, fee ÷ Maximum fee share (rounded up) and one minor unit. */
  readonly minimum: number;
  readonly maximumOrders: number;
  readonly fee: number;
  /** κ, what a unit of money that is not placed weighs. */
  readonly idleWeight: number;
  readonly spendsAll: boolean;
  /** Whether a fee or a minimum decides which holdings take orders; a minimum of one minor unit is none. */
  readonly isChoosing: boolean;
}

/** The limits that settings set. */
export function limitsOf(settings: BookSettings, decimals: number): Limits {
  const money = (name: string) => Number(settings[name] ?? 0) * 10 ** decimals;
  const fee = money("Fee per order");
  const minimumTrade = money("Minimum trade");
  const maximumOrders = settings["Maximum orders"];
  const spendsAll = settings["Spend all"] === true;
  return {
    wholeShares: settings["Whole shares"] === true,
    minimum: Math.max(1, minimumTrade, roundedUp(dividedBy(ratio(fee), exact(settings["Maximum fee share"] ?? 0.02)))),
    maximumOrders: maximumOrders === undefined ? Number.POSITIVE_INFINITY : Number(maximumOrders),
    fee,
    idleWeight: spendsAll ? 1000 : 100,
    spendsAll,
    isChoosing: fee > 0 || minimumTrade > 1,
  };
}

/** A number or a percentage as the fraction that is written. */
export function exact(cell: Cell): Ratio {
  const [, whole = "0", part = "", percent = ""] = /^(\d+)(?:\.(\d+))?(%?)$/u.exec(String(cell)) ?? [];
  return ratio(BigInt(whole + part), 10n ** BigInt(part.length + (percent === "" ? 0 : 2)));
}

/** The least whole number that is no less than a fraction of 0 or more. */
export function roundedUp(amount: Ratio): number {
  return compared(amount, NOTHING) <= 0 ? 0 : Number((amount.over + amount.under - 1n) / amount.under);
}

/** The nearest whole number to a fraction of 0 or more, halves up. */
export function roundedHalfUp({ over, under }: Ratio): number {
  return Number((2n * over + under) / (2n * under));
}
