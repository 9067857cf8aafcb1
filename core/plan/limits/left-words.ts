import { type Money, moneyText } from "../../cells/money.ts";
import { nextAmount } from "../../closest/lots/index.ts";
import type { Situation } from "./situation.ts";

/** The next larger buy of a holding. */
interface Step {
  readonly symbol: string;
  readonly cost: Money;
  readonly lotSize: number;
  readonly isNew: boolean;
}

/**
 * Why money is left: no lot fits in it, or one does and the plan is closer to the ideal one without it.
 *
 * @param isChosen - Which candidates may take an order in the plan.
 */
export function leftWords(
  situation: Situation,
  isChosen: readonly boolean[],
  amounts: readonly Money[],
  left: Money,
): string {
  const { limits, request } = situation;
  if (request.flow === "withdrawal") {
    return "sold beyond the withdrawal, since shares do not split";
  }
  const [cheapest] = [...nextSteps(situation, isChosen, amounts)].sort((one, other) => one.cost - other.cost);
  if (!cheapest) {
    return "nothing more may be bought";
  }
  const cost = moneyText(cheapest.cost, request.settings.decimals);
  if (cheapest.cost > left) {
    return `${stepWords(cheapest)}, the cheapest, costs ${cost}`;
  }
  const what = cheapest.lotSize > 0 ? `${stepWords(cheapest)} for ${cost} fits` : `${cheapest.symbol} could take more`;
  return `${what}, but the plan is closer to its targets without${limits.spendAll ? "" : "; Spend all weighs cash left more"}`;
}

function nextSteps(
  { candidates, limits }: Situation,
  isChosen: readonly boolean[],
  amounts: readonly Money[],
): readonly Step[] {
  return candidates.flatMap(({ role, slot: { holding }, ladder }, index) => {
    const amount = amounts[index] ?? 0;
    if (role !== "order" || !isChosen[index] || !holding || amount < 0) {
      return [];
    }
    const isNew = amount === 0;
    const next = nextAmount(ladder(1), amount);
    const cost = (next ?? 0) - amount + (isNew ? limits.fee : 0);
    return next === undefined ? [] : [{ symbol: holding.symbol, cost, lotSize: holding.lotSize.toNumber(), isNew }];
  });
}

function stepWords({ symbol, lotSize, isNew }: Step): string {
  if (isNew) {
    return `an order of ${symbol}`;
  }
  return lotSize === 1 ? `one more share of ${symbol}` : `one more lot of ${symbol}`;
}
