import { candidatesOf } from "./candidates.ts";
import { asDouble, compared, minus, most, NOTHING } from "./ratio.ts";
import type { Situation, Slot } from "./situation.ts";

/**
 * What is raised: the amount, or if less the most that cash and the allowed number of entire sales bring after fees, once
 * negative cash that may rise is back at 0.
 */
export function raisableOf(situation: Situation): number {
  const { limits, money, slots } = situation;
  const cash = slots
    .filter(({ trading, part }) => trading.kind === "free" && part.holding && mayMove(part))
    .reduce((sum, { part }) => sum + asDouble(minus(part.value, most(part.floor, NOTHING))), 0);
  const sales = candidatesOf(situation)
    .map(({ part }) => asDouble(minus(part.value, part.floor)) - limits.fee)
    .filter((gain) => gain > 0)
    .sort((one, other) => other - one)
    .slice(0, Math.min(limits.maximumOrders, slots.length));
  return Math.min(
    -money,
    Math.max(
      0,
      sales.reduce((sum, one) => sum + one, cash),
    ),
  );
}

function mayMove({ floor, ceiling }: Slot["part"]): boolean {
  return ceiling === undefined || compared(floor, ceiling) < 0;
}
