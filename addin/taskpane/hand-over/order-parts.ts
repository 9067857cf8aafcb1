import type { PlanOrder, PlanView } from "../../../core/view/index.ts";

/** An order as a person types it at a broker. */
export interface OrderParts {
  readonly action: "Buy" | "Sell";
  readonly symbol: string;
  /** Undefined where the plan knows no price. */
  readonly shares: number | undefined;
  readonly amount: number;
  readonly price: number | undefined;
  /** Of the amount: the order's own; the plan's where no price converts it. */
  readonly currency: string;
}

/** An order with its amount in its own currency where a price converts it: a plan's amounts are in the base currency. */
export function orderParts(order: PlanOrder, { currency }: Pick<PlanView, "currency">): OrderParts {
  const { shares, price } = order;
  const isForeign = order.currency !== currency;
  const own = shares === undefined || price === undefined ? undefined : shares * price;
  const converted = isForeign ? own : undefined;
  return {
    action: order.amount < 0 ? "Sell" : "Buy",
    symbol: order.holding,
    shares,
    amount: converted ?? Math.abs(order.amount),
    price,
    currency: isForeign && converted === undefined ? currency : order.currency,
  };
}
