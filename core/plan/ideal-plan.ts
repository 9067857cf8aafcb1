import { bandAround } from "../drift/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { moveToBands } from "./band-edge.ts";
import { type Bounds, boundsOf, type Flow } from "./flow.ts";
import { fillLargestGaps } from "./largest-gap.ts";
import { level } from "./level.ts";
import type { MinorUnits } from "./minor-units.ts";
import type { Placement } from "./placement.ts";

/** The ideal change of one holding; of a class that has none yet where the holding is undefined. */
export interface IdealChange {
  readonly assetClass: AllocatedClass;
  readonly holding: AllocatedHolding | undefined;
  /** Minor units, a real number: positive is a buy, negative a sell. */
  readonly change: number;
  /** Most that can be sold, as a change: minus the value. */
  readonly floor: number;
}

export interface IdealPlan {
  /** One a holding of a targeted class, in the order of class keys and asset ids. */
  readonly changes: readonly IdealChange[];
  /** Minor units: positive, money that nothing may take; negative, money that could not be raised. */
  readonly unplaced: number;
}

/** One holding with its place in the arithmetic. */
interface Slot extends Bounds {
  readonly holding: AllocatedHolding | undefined;
  readonly value: number;
  readonly weight: number;
}

/** One class with its holdings, in the order of asset ids. */
interface ClassSlots extends Bounds {
  readonly assetClass: AllocatedClass;
  readonly value: number;
  readonly weight: number;
  readonly slots: readonly Slot[];
}

/**
 * The plan without rounding or limits: the water level over classes, then inside each class over its holdings.
 *
 * Entries run in the order of names and ids, so that the order of rows in a sheet never changes a result.
 *
 * @param toPlace - Minor units to place among the targets; negative to raise them.
 * @param totalAfter - What weights are fractions of, in minor units: all there will be.
 */
export function idealPlan(
  allocation: Allocation,
  flow: Flow,
  toPlace: number,
  totalAfter: number,
  settings: Settings,
  units: MinorUnits,
): IdealPlan {
  const classes = [...allocation.classes]
    .filter(({ target }) => target !== undefined)
    .sort((one, other) => compare(one.key, other.key))
    .map((assetClass) => classSlots(assetClass, flow, settings, units));
  const total = classes.reduce((sum, { value }) => sum + value, 0) + toPlace;
  const placed = placeClasses(classes, flow, total, totalAfter, settings);
  const changes = classes.flatMap((one, index) => placeHoldings(one, placed.amounts[index] ?? 0, settings));
  return { changes, unplaced: placed.unplaced };
}

function classSlots(assetClass: AllocatedClass, flow: Flow, settings: Settings, units: MinorUnits): ClassSlots {
  const weight = assetClass.target?.toNumber() ?? 0;
  const slots =
    assetClass.holdings.length === 0
      ? [{ holding: undefined, value: 0, weight: 1, lower: 0, upper: flow === "deposit" && weight > 0 ? Number.POSITIVE_INFINITY : 0 }]
      : [...assetClass.holdings]
          .sort((one, other) => compare(one.id, other.id))
          .map((holding) => {
            const value = units.of(holding.value);
            const bounds = boundsOf(holding, value, flow, settings.cash === "Invest");
            return { holding, value, weight: holding.targetInClass?.toNumber() ?? 0, ...bounds };
          });
  return { assetClass, weight, slots, value: sumOf(slots, "value"), lower: sumOf(slots, "lower"), upper: sumOf(slots, "upper") };
}

function placeClasses(classes: readonly ClassSlots[], flow: Flow, total: number, totalAfter: number, settings: Settings): Placement {
  const { values, weights, lower, upper } = columnsOf(classes);
  if (flow === "rebalance" && settings.rebalanceTo === "Band edge") {
    const edges = classes.map(({ assetClass }) => edgesInside(assetClass, totalAfter, settings));
    return moveToBands(
      values,
      weights,
      lower,
      upper,
      edges.map(({ low }) => low),
      edges.map(({ high }) => high),
      total,
    );
  }
  return settings.method === "Largest gap"
    ? fillLargestGaps(values, weights, lower, upper, total, totalAfter)
    : level(weights, lower, upper, total);
}

function placeHoldings({ assetClass, slots }: ClassSlots, amount: number, settings: Settings): readonly IdealChange[] {
  const { values, weights, lower, upper } = columnsOf(slots);
  const { amounts } =
    settings.method === "Largest gap"
      ? fillLargestGaps(values, weights, lower, upper, amount, amount)
      : level(weights, lower, upper, amount);
  return slots.map(({ holding, value }, index) => ({
    assetClass,
    holding,
    change: (amounts[index] ?? value) - value,
    floor: Math.min(0, -value),
  }));
}

/** A class's band in minor units, its edges one unit inside; the target itself where the band is narrower than that. */
function edgesInside(assetClass: AllocatedClass, totalAfter: number, settings: Settings): { readonly low: number; readonly high: number } {
  const { target } = assetClass;
  if (target === undefined) {
    return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  }
  const band = bandAround(target, assetClass, settings);
  const low = band.low ? band.low.mul(totalAfter).floor().toNumber() + 1 : Number.NEGATIVE_INFINITY;
  const high = band.high ? band.high.mul(totalAfter).ceil().toNumber() - 1 : Number.POSITIVE_INFINITY;
  const middle = target.mul(totalAfter).toNumber();
  return low <= high ? { low, high } : { low: middle, high: middle };
}

function columnsOf(slots: readonly (Bounds & { readonly value: number; readonly weight: number })[]) {
  return {
    values: slots.map(({ value }) => value),
    weights: slots.map(({ weight }) => weight),
    lower: slots.map(({ lower }) => lower),
    upper: slots.map(({ upper }) => upper),
  };
}

function sumOf(slots: readonly Slot[], key: "value" | "lower" | "upper"): number {
  return slots.reduce((sum, slot) => sum + slot[key], 0);
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
