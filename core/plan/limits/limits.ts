import { Decimal, ONE } from "../../cells/decimal.ts";
import { amountOf, type Money, unitsOf } from "../../cells/money.ts";
import type { Settings } from "../../settings/index.ts";
import type { ClassSlot } from "../slots.ts";

/** What limits the orders of a plan. */
export interface Limits {
  /** Paid for each order: rounded up to the minor unit. */
  readonly fee: Money;
  /** The least amount of an order: the largest of Minimum trade, fee ÷ Maximum fee share, and one minor unit. */
  readonly least: Money;
  /** Infinity where there is no limit. */
  readonly maximumOrders: number;
  /** κ: how heavily money weighs that is not placed, against a slot's or class's squared distance ÷ weight. */
  readonly idleWeight: number;
  /** Whether orders may go above targets and cash left weighs more. */
  readonly spendAll: boolean;
}

/** The largest part of an order that its fee may be where nothing is said: 2%. */
export const USUAL_FEE_SHARE: Decimal = ONE.div(50);
const IDLE_WEIGHT = 100;
const IDLE_WEIGHT_SPENDING_ALL = 1000;

type LimitSettings = Pick<
  Settings,
  "feePerOrder" | "maximumFeeShare" | "minimumTrade" | "maximumOrders" | "spendAll" | "decimals"
>;

/** The limits that settings ask for. */
export function limitsOf(settings: LimitSettings): Limits {
  const { feePerOrder, minimumTrade, maximumOrders, spendAll, decimals } = settings;
  return {
    fee: unitsUp(feePerOrder, decimals),
    least: Math.max(1, unitsUp(minimumTrade, decimals), unitsUp(leastForFee(settings), decimals)),
    maximumOrders: maximumOrders ?? Number.POSITIVE_INFINITY,
    idleWeight: spendAll ? IDLE_WEIGHT_SPENDING_ALL : IDLE_WEIGHT,
    spendAll,
  };
}

/** The amount of which the fee, as it is charged, is just the largest share that it may be; 0 without a fee. */
export function leastForFee({ feePerOrder, maximumFeeShare, decimals }: LimitSettings): Decimal {
  const fee = new Decimal(amountOf(unitsUp(feePerOrder, decimals), decimals));
  return fee.div(maximumFeeShare ?? USUAL_FEE_SHARE);
}

/** Whether anything keeps a plan from being the ideal plan. */
export function isLimited({ fee, least, maximumOrders }: Limits, classes: readonly ClassSlot[]): boolean {
  return (
    fee > 0 ||
    least > 1 ||
    maximumOrders < Number.POSITIVE_INFINITY ||
    classes.some(({ holdings }) => holdings.some(({ holding }) => holding?.lotSize.gt(0)))
  );
}

/**
 * Whether a set of holdings has to be chosen: lots alone leave the orders to everything that may take one, and so does a
 * maximum that they keep to anyway.
 *
 * @param orders - How many may take an order.
 */
export function choosesOrders({ fee, least, maximumOrders }: Limits, orders: number): boolean {
  return fee > 0 || least > 1 || maximumOrders < orders;
}

/** An amount in minor units, rounded up: what is charged, or asked for, is never understated. */
function unitsUp(amount: Decimal, decimals: number): Money {
  return unitsOf(amount, decimals).ceil().toNumber();
}
