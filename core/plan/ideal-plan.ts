import { type Money, sumOf } from "../cells/money.ts";
import { bandAround } from "../drift/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, AllocatedHolding } from "../targets/index.ts";
import { moveToBands } from "./band-edge.ts";
import { moveAlongLine } from "./breakpoints.ts";
import { clamp, entriesOf } from "./entry.ts";
import type { Flow } from "./flow.ts";
import { fillLargestGaps } from "./largest-gap.ts";
import { level } from "./level.ts";
import type { Placement } from "./placement.ts";
import type { ClassSlot, Slot } from "./slots.ts";

/** The ideal change of one holding; of a class that has none yet where the holding is undefined. */
export interface IdealChange {
  readonly assetClass: AllocatedClass;
  readonly holding: AllocatedHolding | undefined;
  /** Minor units, a real number: positive is a buy, negative a sell. */
  readonly change: number;
  /** Most that can be sold, as a change: minus the value. */
  readonly floor: Money;
}

export interface IdealPlan {
  /** One a holding of a targeted class, in the order of class names and asset ids. */
  readonly changes: readonly IdealChange[];
  /** Positive: money that nothing may take. Negative: money that could not be raised. */
  readonly unplaced: Money;
}

/** What a plan does with which money; the same for every set of holdings that it may be restricted to. */
export interface IdealRequest {
  readonly flow: Flow;
  /** Money to place among the targets; negative to raise it from them. */
  readonly toPlace: Money;
  /** What weights are fractions of: all there will be. */
  readonly totalAfter: Money;
  readonly settings: Settings;
}

/** The plan without rounding or limits: the water level over classes, then inside each class over its holdings. */
export function idealPlan(
  classes: readonly ClassSlot[],
  { flow, toPlace, totalAfter, settings }: IdealRequest,
): IdealPlan {
  const total = sumOf(classes.map(({ value }) => value)) + toPlace;
  const placed =
    flow === "rebalance" && settings.rebalanceTo === "Band edge"
      ? placeInBands(classes, total, totalAfter, settings)
      : place(classes, total, totalAfter, flow, settings);
  const changes = classes.flatMap((one, index) =>
    placeHoldings(one, placed.amounts[index] ?? one.value, flow, settings),
  );
  return { changes, unplaced: Math.round(placed.unplaced) };
}

function placeHoldings(
  { assetClass, holdings }: ClassSlot,
  amount: number,
  flow: Flow,
  settings: Settings,
): readonly IdealChange[] {
  const { amounts } = place(holdings, amount, amount, flow, settings);
  return holdings.map(({ holding, value }, index) => ({
    assetClass,
    holding,
    change: (amounts[index] ?? value) - value,
    floor: Math.min(0, -value),
  }));
}

function place(slots: readonly Slot[], total: number, base: number, flow: Flow, { method }: Settings): Placement {
  const { values, weights, lower, upper } = columnsOf(slots);
  if (flow === "deposit") {
    const upToZero = slots.map((slot) => clamp(0, slot.lower, slot.upper));
    if (total < sumOf(upToZero)) {
      // Too little to bring what is below 0 up to it: all of the deposit goes there.
      return moveAlongLine(entriesOf(values, weights, lower, upToZero), total);
    }
  }
  return method === "Largest gap"
    ? fillLargestGaps(values, weights, lower, upper, total, base)
    : level(weights, lower, upper, total);
}

function placeInBands(classes: readonly ClassSlot[], total: number, base: number, settings: Settings): Placement {
  const { values, weights, lower, upper } = columnsOf(classes);
  const edges = classes.map(({ assetClass }) => edgesInside(assetClass, base, settings));
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

/** A class's band in minor units, its edges one unit inside; the target itself where the band is narrower than that. */
function edgesInside(assetClass: AllocatedClass, base: Money, settings: Settings) {
  const target = assetClass.target?.exact;
  const band = target && bandAround(target, assetClass, settings);
  const low = band?.low ? band.low.mul(base).floor().toNumber() + 1 : Number.NEGATIVE_INFINITY;
  const high = band?.high ? band.high.mul(base).ceil().toNumber() - 1 : Number.POSITIVE_INFINITY;
  const middle = target?.mul(base).toNumber() ?? 0;
  return low <= high ? { low, high } : { low: middle, high: middle };
}

function columnsOf(slots: readonly Slot[]) {
  return {
    values: slots.map(({ value }) => value),
    weights: slots.map(({ weight }) => weight),
    lower: slots.map(({ lower }) => lower),
    upper: slots.map(({ upper }) => upper),
  };
}
