import { limitsOf } from "../oracle/limits.ts";
import { situationOf } from "../oracle/situation-of.ts";
import { tradablesIn } from "../tradable.ts";
import { CASH_SYMBOLS } from "./arbitrary-cash.ts";
import type { LimitCase } from "./limit-case.ts";
import type { LimitPlan } from "./limit-plan.ts";

/* Plans with one plausible mistake each; money stays in balance but where that is the mistake. */

/** A plan made wrong in one way. */
export type Distortion = (plan: LimitPlan, one: LimitCase) => LimitPlan;

/** Moves money from cash left to a line. */
function shifted(plan: LimitPlan, symbol: string | undefined, by: number): LimitPlan {
  if (symbol === undefined) {
    return plan;
  }
  const [template] = plan.lines;
  const isThere = plan.lines.some(({ holding }) => holding === symbol);
  const lines = isThere
    ? plan.lines.map((line) => (line.holding === symbol ? { ...line, change: line.change + by } : line))
    : [...plan.lines, ...(template ? [{ ...template, holding: symbol, change: by }] : [])];
  const changeByHolding = new Map([
    ...plan.changeByHolding,
    [symbol, (plan.changeByHolding.get(symbol) ?? 0) + by] as const,
  ]);
  return { ...plan, lines, changeByHolding, cashLeft: plan.cashLeft - by };
}

const CASH: readonly string[] = ["Cash", ...CASH_SYMBOLS];

/** The first order: no cash, and no class without a holding. */
function firstOrder({ lines }: LimitPlan): string | undefined {
  return lines.find(({ holding, change }) => !CASH.includes(holding) && !holding.startsWith("(") && change !== 0)
    ?.holding;
}

export const buysAUnitMore: Distortion = (plan) => ({
  ...shifted(plan, firstOrder(plan), 1),
  cashLeft: plan.cashLeft,
});

export const overspends: Distortion = (plan) => shifted(plan, firstOrder(plan), plan.cashLeft + 1);

export const buysWhatIsBarred: Distortion = (plan, { sheet }) =>
  shifted(plan, tradablesIn(sheet.book).find(({ mayBeBought, isPool }) => !mayBeBought && !isPool)?.holding.symbol, 1);

export const ordersOnceMore: Distortion = (plan, { flow, sheet, amount, settings }) => {
  const { slots } = situationOf(flow, sheet, amount, settings);
  const isIdle = (name: string) => (plan.changeByHolding.get(name) ?? 0) === 0;
  return shifted(plan, slots.find(({ name, trading }) => trading.kind !== "free" && isIdle(name))?.name, 1);
};

export const dropsBelowTheMinimum: Distortion = (plan, { sheet, settings }) => {
  const symbol = firstOrder(plan);
  const change = plan.changeByHolding.get(symbol ?? "") ?? 0;
  const size = limitsOf(settings, sheet.book.decimals).minimum - 1;
  return size === 0 ? plan : shifted(plan, symbol, Math.sign(change) * size - change);
};

export const turnsAnOrderRound: Distortion = (plan) => {
  const symbol = firstOrder(plan);
  return shifted(plan, symbol, -2 * (plan.changeByHolding.get(symbol ?? "") ?? 0));
};

export const takesAUnitOff: Distortion = (plan) => shifted(plan, firstOrder(plan), -1);

export const buysWhatIsAtItsTarget: Distortion = (plan, { flow, sheet, amount, settings }) => {
  const { slots, isAtTarget } = situationOf(flow, sheet, amount, settings);
  const full = slots.find((slot) => slot.trading.kind !== "free" && isAtTarget(slot));
  return shifted(plan, full?.name, 1);
};

export const statesAShareMore: Distortion = (plan) => ({
  ...plan,
  lines: plan.lines.map((line) => {
    const { Shares } = line.row;
    return typeof Shares === "number" ? { ...line, row: { ...line.row, Shares: Shares + 1 } } : line;
  }),
});
