import type { Decimal } from "../cells/decimal.ts";

/** One order of a plan, as it is handed to a broker. */
export interface Order {
  /** Row of the plan it comes from, from 1. */
  readonly row: number;
  readonly action: "Buy" | "Sell";
  readonly symbol: string;
  /** Undefined where the plan knows no price. */
  readonly shares: Decimal | undefined;
  /** In the order's own currency; undefined where that is not the plan's and no price converts it. */
  readonly amount: Decimal | undefined;
  /** In the order's own currency; undefined where the plan knows none. */
  readonly limitPrice: Decimal | undefined;
  /** The order's own currency; "" where nothing names it. */
  readonly currency: string;
}
