import type { Household, Placed } from "./household.ts";
import { idealAmounts, mayTakeOrder } from "./ideal.ts";

/** What money left as cash weighs in the distance; for plans without Spend all. */
const CASH_WEIGHT = 100;

/** How well a plan does by several measures. Money in minor units; a level is the classes or the holdings. */
export interface Quality {
  /** √G: how far the plan is from the ideal one. Minor units. @source docs/decisions/0009-closest-plans.md */
  readonly distance: number;
  /** Whether the plan is one of those that the closest is chosen from: it buys nothing but what may take an order. */
  readonly isAdmissible: boolean;
  /** ½ Σ |drift| of the classes, a fraction. */
  readonly portfolioDrift: number;
  readonly classes: LevelQuality;
  readonly holdings: LevelQuality;
  readonly cashLeft: number;
}

/** How far the values of one level are from their targets. */
export interface LevelQuality {
  /** ½ Σ |value − target × total|, minor units: what is in the wrong place. Money left as cash is missing elsewhere. */
  readonly misplaced: number;
  /** Σ (value − target × total)² ÷ target: large where a relative drift is large. */
  readonly chiSquare: number;
}

/** Measures plans of one household; what it compares them with is computed once. */
export function qualityMeasure(household: Household): (plan: Placed) => Quality {
  const mayOrder = household.holdings.map((_, index) => mayTakeOrder(household, index));
  const ideal = idealAmounts(household, (index) => mayOrder[index] ?? false);
  return (plan) => {
    const after = levelsAfter(household, plan.amounts);
    return {
      ...after,
      distance: Math.sqrt(squaredDistance(household, plan, ideal)),
      isAdmissible: plan.cashLeft >= 0 && plan.amounts.every((amount, index) => amount === 0 || mayOrder[index]),
      portfolioDrift: after.classes.misplaced / household.totalAfter,
      cashLeft: plan.cashLeft,
    };
  };
}

/** Both levels once some amounts are added. @param amounts - In the order of the holdings; real numbers will do. */
export function levelsAfter(
  { holdings, classes, totalAfter }: Household,
  amounts: readonly number[],
): Pick<Quality, "classes" | "holdings"> {
  const amountAt = (index: number) => amounts[index] ?? 0;
  return {
    classes: levelQuality(
      classes.map(({ target, value, members }) => ({
        target,
        value: members.reduce((sum, index) => sum + amountAt(index), value),
      })),
      totalAfter,
    ),
    holdings: levelQuality(
      holdings.map(({ target, value }, index) => ({ target, value: value + amountAt(index) })),
      totalAfter,
    ),
  };
}

function levelQuality(
  parts: readonly { readonly target: number; readonly value: number }[],
  totalAfter: number,
): LevelQuality {
  let misplaced = 0;
  let chiSquare = 0;
  for (const { target, value } of parts) {
    const gap = target * totalAfter - value;
    misplaced += Math.abs(gap) / 2;
    chiSquare += gap ** 2 / target;
  }
  return { misplaced, chiSquare };
}

/** G of a deposit without fees: what each class and each holding is off its ideal change, and the cash left. */
function squaredDistance(
  { holdings, classes }: Household,
  { amounts, cashLeft }: Placed,
  ideal: readonly number[],
): number {
  const off = amounts.map((amount, index) => amount - (ideal[index] ?? 0));
  const ofClasses = classes.reduce(
    (sum, { target, members }) => sum + members.reduce((part, index) => part + (off[index] ?? 0), 0) ** 2 / target,
    0,
  );
  const ofHoldings = holdings.reduce((sum, { target }, index) => sum + (off[index] ?? 0) ** 2 / target, 0);
  return ofClasses + ofHoldings + CASH_WEIGHT * cashLeft ** 2;
}
