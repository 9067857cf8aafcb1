import { TIE } from "../ties.ts";
import type { Situation } from "./situation.ts";

/** How far amounts rise with the level of the portfolio: see `OrderSlot.rise`. */
export interface Rises {
  /** By candidate. */
  readonly ofSlots: readonly number[];
  readonly ofClasses: readonly number[];
}

/**
 * How far each amount of the ideal plan rises when the level rises by one: its target where the plan is a water level and
 * the amount strictly within its bounds, else 0, which promises nothing.
 *
 * The largest gap first, the edge of a band, and amounts below 0 that are filled first are no water level.
 */
export function risesOf({ classes, candidates, request }: Situation, unrestricted: readonly number[]): Rises {
  const { method, rebalanceTo } = request.settings;
  const isLevel =
    method === "Balanced" &&
    (request.flow !== "rebalance" || rebalanceTo === "Target") &&
    candidates.every(({ slot }) => slot.value >= 0);
  if (!isLevel) {
    return { ofSlots: candidates.map(() => 0), ofClasses: classes.map(() => 0) };
  }
  const changeOfClass = classes.map(() => 0);
  const ofSlots = candidates.map(({ slot: { value, lower, upper, holding }, classIndex }, index) => {
    const change = unrestricted[index] ?? 0;
    changeOfClass[classIndex] = (changeOfClass[classIndex] ?? 0) + change;
    const target = holding ? (holding.target?.number ?? 0) : (classes[classIndex]?.weight ?? 0);
    return isWithin(value + change, lower, upper) ? target : 0;
  });
  const ofClasses = classes.map(({ value, lower, upper, weight }, index) =>
    isWithin(value + (changeOfClass[index] ?? 0), lower, upper) ? weight : 0,
  );
  return { ofSlots, ofClasses };
}

function isWithin(amount: number, lower: number, upper: number): boolean {
  return amount > lower + TIE && amount < upper - TIE;
}
