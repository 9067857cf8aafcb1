import { sumOf } from "../cells/money.ts";
import { offTarget } from "../drift/index.ts";
import type { Settings } from "../settings/index.ts";
import type { Change, PlanTotals } from "./change.ts";
import { idealWords } from "./ideal-words.ts";
import type { PlanLine } from "./plan.ts";
import { reasonFor } from "./reason.ts";

/**
 * The lines of a plan: changes in target order, classes without a holding last, on a rebalance sells before buys. With
 * the setting Show all every holding with a target has one.
 *
 * @throws Error (a programming error) where changes and cash left do not add up to the money.
 */
export function planLines(changes: readonly Change[], totals: PlanTotals, settings: Settings): readonly PlanLine[] {
  assertConserved(totals, changes);
  const changeOf = new Map(changes.map((one) => [one.holding ?? one.assetClass, one]));
  const lines = totals.allocation.classes.flatMap((assetClass) => {
    const slots = assetClass.holdings.length > 0 ? assetClass.holdings : [undefined];
    return slots.flatMap((holding) => {
      const planned = changeOf.get(holding ?? assetClass) ?? { assetClass, holding, change: 0 };
      const { change } = planned;
      const isSpentCash = totals.flow === "deposit" && holding?.isCash && change < 0;
      const isShown = !isSpentCash && (change !== 0 || (settings.showAll && holding?.target !== undefined));
      return isShown ? [lineOf(planned, totals, settings)] : [];
    });
  });
  return lines.sort((one, other) => rankOf(one, totals) - rankOf(other, totals));
}

function rankOf({ holding, change }: PlanLine, { flow }: PlanTotals): number {
  if (!holding) {
    return 2;
  }
  return flow === "rebalance" && change >= 0 ? 1 : 0;
}

function lineOf(one: Change, { flow, allocation, totalAfter }: PlanTotals, settings: Settings): PlanLine {
  const { assetClass, holding, change } = one;
  const valueAfter = (holding?.value ?? 0) + change;
  const target = (holding ?? assetClass).target?.number;
  const after = totalAfter > 0 ? offTarget(valueAfter, target, totalAfter) : undefined;
  return {
    assetClass,
    holding,
    change,
    valueAfter,
    weightAfter: after?.weight,
    target,
    driftAfter: after?.drift,
    reason: reasonFor(one, target, flow, allocation, totalAfter) + idealWords(one, settings),
  };
}

/** Money is neither made nor lost. Were this ever to fail, no plan is better than a wrong one. */
function assertConserved({ money, cashUsed, fees, cashLeft, notRaised }: PlanTotals, changes: readonly Change[]): void {
  const placed = sumOf(changes.map(({ change }) => change));
  if (placed + cashUsed + fees + cashLeft - notRaised !== money) {
    throw new Error(`the plan places ${placed} and leaves ${cashLeft} of ${money} after fees of ${fees}`);
  }
}
