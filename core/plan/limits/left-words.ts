import { type Money, moneyText } from "../../cells/money.ts";
import { nextAmount } from "../../closest/lots/index.ts";
import { TIE } from "../ties.ts";
import type { ChosenSet } from "./choose-set.ts";
import { ladderFor } from "./ladder-for.ts";
import type { Situation } from "./situation.ts";

/** The next larger buy of a holding. */
interface Step {
  readonly symbol: string;
  readonly cost: Money;
  readonly lotSize: number;
  readonly isNew: boolean;
}

/** Why money is left: no lot of what the plan may buy fits in it, or one does and the plan is closer without it. */
export function leftWords(situation: Situation, chosen: ChosenSet, amounts: readonly Money[], left: Money): string {
  const { limits, request } = situation;
  if (request.flow === "withdrawal") {
    return "sold beyond the withdrawal, since shares do not split";
  }
  const [cheapest] = [...nextSteps(situation, chosen, amounts)].sort((one, other) => one.cost - other.cost);
  if (!cheapest) {
    return "nothing more may be bought";
  }
  const cost = moneyText(cheapest.cost, request.settings.decimals);
  if (cheapest.cost > left) {
    return `${stepWords(cheapest)} costs ${cost}`;
  }
  const what = cheapest.lotSize > 0 ? `${stepWords(cheapest)} for ${cost} fits` : `${cheapest.symbol} could take more`;
  return `${what}, but the plan is closer to its targets without${limits.spendAll ? "" : "; Spend all weighs cash left more"}`;
}

function nextSteps(situation: Situation, chosen: ChosenSet, amounts: readonly Money[]): readonly Step[] {
  const isRebalance = situation.request.flow === "rebalance";
  return situation.candidates.flatMap((candidate, index) => {
    const { holding, value, upper } = candidate.slot;
    const ideal = chosen.ideal[index] ?? 0;
    const mayRise = upper > value && (!isRebalance || ideal > TIE);
    if (!chosen.isChosen[index] || !holding || !mayRise) {
      return [];
    }
    const amount = amounts[index] ?? 0;
    const isNew = amount === 0;
    const next = nextAmount(ladderFor(candidate, ideal, situation), amount);
    const cost = (next ?? 0) - amount + (isNew ? situation.limits.fee : 0);
    return next === undefined ? [] : [{ symbol: holding.symbol, cost, lotSize: holding.lotSize.toNumber(), isNew }];
  });
}

function stepWords({ symbol, lotSize, isNew }: Step): string {
  if (isNew) {
    return `an order of ${symbol}`;
  }
  return lotSize === 1 ? `one more share of ${symbol}` : `one more lot of ${symbol}`;
}
