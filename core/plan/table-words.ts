/**
 * The words of a plan's table that are no names: they are written by the functions that plan and read back by
 * BROKER_ORDERS.
 */

/** Stands in the Holding column for a class in which a holding has yet to be chosen. */
export const CHOOSE_A_HOLDING = "(choose a holding)";

/** What rows without a holding say in the Asset class column, below the orders. */
export const CLOSING_ROWS = {
  fees: "Fees",
  cashLeft: "Cash left",
  notRaised: "Not raised",
  total: "Total",
} as const;

/** What a rebalance does with a holding. Cash is used or kept, which is no order. */
export const ACTIONS = {
  buy: "Buy",
  sell: "Sell",
  useCash: "Use cash",
  keepCash: "Keep cash",
} as const;
