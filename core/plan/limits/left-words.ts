import { type Money, moneyText } from "../../cells/money.ts";
import type { Situation } from "./choose-set.ts";

/** The next larger buy of a holding. */
interface Step {
  readonly symbol: string;
  readonly cost: Money;
  readonly isLot: boolean;
}

/**
 * Why money is left: no lot fits in it, or one does and the plan is closer to the ideal one without it.
 *
 * @param isChosen - Which candidates may take an order in the plan.
 */
export function leftWords(
  { candidates, limits, request: { flow, settings } }: Situation,
  isChosen: readonly boolean[],
  amounts: readonly Money[],
  left: Money,
): string {
  if (flow === "withdrawal") {
    return "sold beyond the withdrawal, since shares do not split";
  }
  const steps = candidates.flatMap(({ role, slot: { holding }, ladder, lotCost }, index): readonly Step[] => {
    const amount = amounts[index] ?? 0;
    if (role !== "order" || !isChosen[index] || !holding || amount < 0) {
      return [];
    }
    const next = ladder(1).above(amount);
    const fee = amount === 0 ? limits.fee : 0;
    return next === undefined
      ? []
      : [{ symbol: holding.symbol, cost: next - amount + fee, isLot: lotCost !== undefined }];
  });
  const [cheapest] = [...steps].sort((one, other) => one.cost - other.cost);
  if (!cheapest) {
    return "nothing more may be bought";
  }
  const cost = moneyText(cheapest.cost, settings.decimals);
  if (cheapest.cost > left) {
    return `the next order that could be enlarged, ${cheapest.symbol}, takes ${cost} more`;
  }
  const what = cheapest.isLot ? `${cheapest.symbol} for ${cost} would fit` : `${cheapest.symbol} could take more`;
  return `${what}, but the plan is closer to its targets without${limits.spendAll ? "" : "; Spend all weighs cash left more"}`;
}
