import type { Money } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { bandAround, sideOf } from "./band.ts";
import { type OffTarget, offTarget } from "./off-target.ts";

export type DriftStatus = "On target" | "Overweight" | "Underweight" | "No target";

/** The drift of one class or holding and what it amounts to. */
export interface Drift extends OffTarget {
  /** Undefined for a holding whose target no row gives. */
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
 * Drift of each class and of each holding in it: weight − target weight.
 *
 * @param allocation - Total value > 0.
 * @returns In the order of the allocation.
 * @source docs/sources.md#drift
 * @example weights 0.6, 0.4; targets 0.5, 0.5 → 0.1, −0.1
 */
export function driftOf(allocation: Allocation, settings: Settings): readonly ClassDrift[] {
  const { total } = allocation;
  return allocation.classes.map((assetClass) => ({
    assetClass,
    ...offTarget(assetClass.value, assetClass.target?.number, total),
    status: classStatus(assetClass, total, settings),
    holdings: assetClass.holdings.map((holding) => holdingDrift(holding, assetClass, total, settings)),
  }));
}

function classStatus(assetClass: AllocatedClass, total: Money, settings: Settings): DriftStatus {
  const { value, target } = assetClass;
  return target?.exact ? sideOf(value, total, bandAround(target.exact, assetClass, settings)) : "No target";
}

function holdingDrift(
  holding: AllocatedHolding,
  assetClass: AllocatedClass,
  total: Money,
  settings: Settings,
): HoldingDrift {
  return {
    holding,
    ...offTarget(holding.value, holding.target?.number, total),
    weightInClass: assetClass.value === 0 ? undefined : holding.value / assetClass.value,
    status: holdingStatus(holding, assetClass.value, total, settings),
  };
}

/** The band of a holding goes by its weight in the portfolio; its own Min and Max by its weight in the class. */
function holdingStatus(
  { value, target, targetInClass, min, max }: AllocatedHolding,
  classValue: Money,
  total: Money,
  settings: Settings,
): DriftStatus | undefined {
  if (!target?.exact || !targetInClass?.exact) {
    return undefined;
  }
  const ofClass = bandAround(targetInClass.exact, { min, max }, settings);
  const inClass = sideOf(value, classValue, { low: min && ofClass.low, high: max && ofClass.high });
  if (inClass !== "On target") {
    return inClass;
  }
  const { low, high } = bandAround(target.exact, { min: undefined, max: undefined }, settings);
  return sideOf(value, total, { low: min ? undefined : low, high: max ? undefined : high });
}
