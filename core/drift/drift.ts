import { type Decimal, ONE, ZERO } from "../cells/decimal.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { bandAround, sideOf } from "./band.ts";

export type DriftStatus = "On target" | "Overweight" | "Underweight" | "No target";

/** How far one class or holding stands off its target. Fractions of the portfolio; positive is overweight. */
export interface Drift {
  readonly weight: Decimal;
  /** Weight − target; undefined without a target. */
  readonly drift: Decimal | undefined;
  /** Drift ÷ target; undefined where the target is 0 or missing. */
  readonly relativeDrift: Decimal | undefined;
  /** Target × total − value; undefined without a target. */
  readonly gap: Decimal | undefined;
  /** Undefined for a holding whose target is not explicit. */
  readonly status: DriftStatus | undefined;
}

export interface HoldingDrift extends Drift {
  readonly holding: AllocatedHolding;
  /** Value ÷ value of its class; undefined where the class is worth nothing. */
  readonly weightInClass: Decimal | undefined;
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
    const weight = assetClass.value.div(total);
    const target = assetClass.target;
    return {
      assetClass,
      ...offTarget(assetClass.value, target, total),
      status: target ? sideOf(weight, bandAround(target, assetClass, settings)) : "No target",
      holdings: assetClass.holdings.map((holding) => holdingDrift(holding, assetClass, total, settings)),
    };
  });
}

/**
 * Portfolio drift: the share of the money that is in the wrong place, ½ Σ |drift| over the classes with a target.
 *
 * @returns A fraction from 0 to 1.
 */
export function portfolioDrift(drifts: readonly (Decimal | undefined)[]): Decimal {
  return drifts.reduce<Decimal>((sum, drift) => (drift ? sum.plus(drift.abs()) : sum), ZERO).div(2);
}

function offTarget(value: Decimal, target: Decimal | undefined, total: Decimal): Omit<Drift, "status"> {
  const weight = value.div(total);
  const drift = target && weight.minus(target);
  return {
    weight,
    drift,
    relativeDrift: drift && target && !target.isZero() ? drift.div(target) : undefined,
    gap: target?.mul(total).minus(value),
  };
}

function holdingDrift(holding: AllocatedHolding, assetClass: AllocatedClass, total: Decimal, settings: Settings): HoldingDrift {
  const off = offTarget(holding.value, holding.target, total);
  const weightInClass = assetClass.value.isZero() ? undefined : holding.value.div(assetClass.value);
  return { holding, ...off, weightInClass, status: holdingStatus(holding, off.weight, weightInClass, settings) };
}

/** Bands of a holding go by its weight in the portfolio; its own Min and Max by its weight in the class. */
function holdingStatus(
  holding: AllocatedHolding,
  weight: Decimal,
  weightInClass: Decimal | undefined,
  settings: Settings,
): DriftStatus | undefined {
  if (!holding.isExplicit || holding.target === undefined) {
    return undefined;
  }
  const ofPortfolio = bandAround(holding.target, { min: undefined, max: undefined }, settings);
  const ofClass = bandAround(holding.targetInClass ?? ONE, holding, settings);
  const inClass = weightInClass ?? ZERO;
  const own = { low: holding.min && ofClass.low, high: holding.max && ofClass.high };
  const side = sideOf(inClass, own);
  const rest = { low: holding.min ? undefined : ofPortfolio.low, high: holding.max ? undefined : ofPortfolio.high };
  return side === "On target" ? sideOf(weight, rest) : side;
}
