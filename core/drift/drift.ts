import { Decimal, ONE } from "../cells/decimal.ts";
import type { Money } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { bandAround, sideOf } from "./band.ts";

export type DriftStatus = "On target" | "Overweight" | "Underweight" | "No target";

/** How far a value stands off its target. Fractions of the portfolio; positive is overweight. */
export interface OffTarget {
  /** Value ÷ total, correctly rounded. */
  readonly weight: number;
  /** Weight − target; undefined without a target. */
  readonly drift: number | undefined;
  /** Drift ÷ target; undefined where the target is 0 or missing. */
  readonly relativeDrift: number | undefined;
  /** Target × total − value in minor units, exact; undefined without a target. */
  readonly gap: Decimal | undefined;
}

/** The drift of one class or holding and what it amounts to. */
export interface Drift extends OffTarget {
  /** Undefined for a holding whose target is not explicit. */
  readonly status: DriftStatus | undefined;
}

export interface HoldingDrift extends Drift {
  readonly holding: AllocatedHolding;
  /** Value ÷ value of its class; undefined where the class is worth nothing. */
  readonly weightInClass: number | undefined;
}

export interface ClassDrift extends Drift {
  readonly assetClass: AllocatedClass;
  readonly holdings: readonly HoldingDrift[];
}

/**
 * Drift of each class and of each holding in it.
 *
 * @param allocation - Total value > 0.
 * @returns In the order of the allocation.
 * @source docs/sources.md#drift
 * @example weights 0.6, 0.4; targets 0.5, 0.5 → 0.1, −0.1
 */
export function driftOf(allocation: Allocation, settings: Settings): readonly ClassDrift[] {
  const { total } = allocation;
  return allocation.classes.map((assetClass) => {
    const { value, target } = assetClass;
    return {
      assetClass,
      ...offTarget(value, target, total),
      status: target ? sideOf(value, total, bandAround(target, assetClass, settings)) : "No target",
      holdings: assetClass.holdings.map((holding) => holdingDrift(holding, assetClass, total, settings)),
    };
  });
}

/**
 * How far a value stands off its target weight of a total.
 *
 * The gap is exact; drift and relative drift are derived from it, so that 65 of 100 against 60% is 0.05 and not 0.05
 * and a rounding error.
 *
 * @param total - Above 0.
 */
export function offTarget(value: Money, target: Decimal | undefined, total: Money): OffTarget {
  const weight = value / total;
  if (target === undefined) {
    return { weight, drift: undefined, relativeDrift: undefined, gap: undefined };
  }
  const due = target.mul(total);
  const gap = due.minus(value);
  const drift = (0 - gap.toNumber()) / total;
  return { weight, drift, relativeDrift: target.isZero() ? undefined : drift / target.toNumber(), gap };
}

/**
 * Portfolio drift: the share of the money that is in the wrong place, ½ Σ |drift| over the classes with a target.
 *
 * @param gaps - Target × total − value of each class, minor units; undefined without a target.
 * @returns A fraction from 0 to 1.
 */
export function portfolioDrift(gaps: readonly (Decimal | undefined)[], total: Money): number {
  const misplaced = gaps.reduce<Decimal>((sum, gap) => (gap ? sum.plus(gap.abs()) : sum), new Decimal(0));
  return misplaced.div(2).toNumber() / total;
}

function holdingDrift(
  holding: AllocatedHolding,
  assetClass: AllocatedClass,
  total: Money,
  settings: Settings,
): HoldingDrift {
  return {
    holding,
    ...offTarget(holding.value, holding.target, total),
    weightInClass: assetClass.value === 0 ? undefined : holding.value / assetClass.value,
    status: holdingStatus(holding, assetClass.value, total, settings),
  };
}

/** The band of a holding goes by its weight in the portfolio; its own Min and Max by its weight in the class. */
function holdingStatus(
  holding: AllocatedHolding,
  classValue: Money,
  total: Money,
  settings: Settings,
): DriftStatus | undefined {
  const { value, target, targetInClass, min, max, isExplicit } = holding;
  if (!isExplicit || target === undefined) {
    return undefined;
  }
  const ofPortfolio = bandAround(target, { min: undefined, max: undefined }, settings);
  const ofClass = bandAround(targetInClass ?? ONE, { min, max }, settings);
  const inClass = sideOf(value, classValue, { low: min && ofClass.low, high: max && ofClass.high });
  return inClass === "On target"
    ? sideOf(value, total, { low: min ? undefined : ofPortfolio.low, high: max ? undefined : ofPortfolio.high })
    : inClass;
}
