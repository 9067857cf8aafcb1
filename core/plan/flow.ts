import type { Money } from "../cells/money.ts";
import type { AllocatedHolding } from "../targets/index.ts";

/** What a plan does: place new money, raise money, or move what is there. */
export type Flow = "deposit" | "withdrawal" | "rebalance";

/** Least and largest amount a holding may end at; the upper one may be Infinity. */
export interface Bounds {
  readonly lower: Money;
  readonly upper: Money;
}

/**
 * How far a plan may move a holding from its value.
 *
 * | flow | lower bound | upper bound |
 * |---|---|---|
 * | deposit | its value | ∞; its value if target 0, no target, or not to be bought |
 * | withdrawal | 0; its value if no target or not to be sold | its value |
 * | rebalance | as a withdrawal | as a deposit |
 *
 * A short (a negative value that is not cash) stays where it is.
 *
 * @param investsCash - Whether a deposit may also spend targeted cash.
 */
export function boundsOf(holding: AllocatedHolding, flow: Flow, investsCash: boolean): Bounds {
  const { value, target, trading, isCash } = holding;
  if (target === undefined || (value < 0 && !isCash)) {
    return { lower: value, upper: value };
  }
  const lowerIfSold = trading.maySell ? Math.min(0, value) : value;
  const lowerOnDeposit = investsCash && isCash ? Math.min(0, value) : value;
  return {
    lower: flow === "deposit" ? lowerOnDeposit : lowerIfSold,
    upper: flow === "withdrawal" || !trading.mayBuy || target.number === 0 ? value : Number.POSITIVE_INFINITY,
  };
}
