import { type Decimal, ONE, ZERO } from "../../cells/decimal.ts";
import { type Money, moneyOf, unitsOf } from "../../cells/money.ts";
import type { Settings } from "../../settings/index.ts";
import type { ClassSlot } from "../slots.ts";

/** What limits the orders of a plan. */
export interface Limits {
  /** Paid for each order. */
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
    fee: moneyOf(feePerOrder, decimals),
    least: Math.max(1, unitsUp(minimumTrade, decimals), unitsUp(leastForFee(settings), decimals)),
    maximumOrders: maximumOrders ?? Number.POSITIVE_INFINITY,
    idleWeight: spendAll ? IDLE_WEIGHT_SPENDING_ALL : IDLE_WEIGHT,
    spendAll,
  };
}

/** The amount of which a fee is just the largest share that it may be; 0 without a fee. */
export function leastForFee({ feePerOrder, maximumFeeShare, decimals }: LimitSettings): Decimal {
  const fee = moneyOf(feePerOrder, decimals);
  return fee === 0 ? ZERO : feePerOrder.div(maximumFeeShare ?? USUAL_FEE_SHARE);
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

/** Whether a set of holdings has to be chosen: lots alone leave the orders to everything that may take one. */
export function choosesOrders({ fee, least, maximumOrders }: Limits): boolean {
  return fee > 0 || least > 1 || maximumOrders < Number.POSITIVE_INFINITY;
}

function unitsUp(amount: Decimal, decimals: number): Money {
  return unitsOf(amount, decimals).ceil().toNumber();
}
