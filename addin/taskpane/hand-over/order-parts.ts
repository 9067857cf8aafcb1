import type { PlanOrder, PlanView } from "../../../core/view/index.ts";

/** An order as a person types it at a broker. */
export interface OrderParts {
  readonly action: "Buy" | "Sell";
  readonly symbol: string;
  /** Undefined where the plan knows no price. */
  readonly shares: number | undefined;
  /** In the order's own currency; undefined where that is not the plan's and no price converts it. */
  readonly amount: number | undefined;
  readonly price: number | undefined;
  readonly currency: string;
}

/** An order's amount in its own currency: a plan's amounts are in the base currency. */
export function orderParts(order: PlanOrder, { currency }: Pick<PlanView, "currency">): OrderParts {
  const { shares, price } = order;
  const own = shares === undefined || price === undefined ? undefined : shares * price;
  return {
    action: order.amount < 0 ? "Sell" : "Buy",
    symbol: order.holding,
    shares,
    amount: order.currency === currency ? Math.abs(order.amount) : own,
    price,
    currency: order.currency,
  };
}
