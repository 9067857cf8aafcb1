import { type Money, sumOf } from "../cells/money.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { type Bounds, boundsOf, type Flow } from "./flow.ts";

/** A place where a plan may put money: its value, its weight, and how far it may move. */
export interface Slot extends Bounds {
  readonly value: Money;
  /** Of the portfolio for a class, of its class for a holding; 0 without a target. */
  readonly weight: number;
}

export interface HoldingSlot extends Slot {
  /** Undefined for a class that has no holding yet. */
  readonly holding: AllocatedHolding | undefined;
}

/** A class whose bounds are the sums of its holdings' bounds. */
export interface ClassSlot extends Slot {
  readonly assetClass: AllocatedClass;
  readonly holdings: readonly HoldingSlot[];
}

/**
 * The classes with a target and their holdings, as the planning kernels see them.
 *
 * They run in the order of class names and asset ids, so that the order of rows in a sheet never changes a result.
 *
 * @param money - To place among them; negative to raise it from them.
 * @param investsCash - Whether a deposit may also spend targeted cash.
 */
export function slotsOf({ classes }: Allocation, flow: Flow, money: Money, investsCash: boolean): readonly ClassSlot[] {
  const room = roomInEmpty(classes, flow, money);
  return classes
    .filter(({ target }) => target !== undefined)
    .sort((one, other) => compareText(one.key, other.key))
    .map((assetClass) => {
      const weight = assetClass.target?.number ?? 0;
      const holdings =
        assetClass.holdings.length > 0 ? holdingSlots(assetClass, flow, investsCash) : [emptySlot(room(weight))];
      return classSlotOf({ assetClass, weight }, holdings);
    });
}

/** A class with the given holdings: its value and bounds are the sums of theirs. */
export function classSlotOf(
  { assetClass, weight }: Pick<ClassSlot, "assetClass" | "weight">,
  holdings: readonly HoldingSlot[],
): ClassSlot {
  return {
    assetClass,
    holdings,
    weight,
    value: sumOf(holdings.map(({ value }) => value)),
    lower: sumOf(holdings.map(({ lower }) => lower)),
    upper: sumOf(holdings.map(({ upper }) => upper)),
  };
}

/** Whether a slot moves without an order: cash, and a class that has no holding yet. */
export function isFree({ holding }: HoldingSlot): boolean {
  return holding === undefined || holding.isCash;
}

function holdingSlots({ holdings }: AllocatedClass, flow: Flow, investsCash: boolean): readonly HoldingSlot[] {
  return [...holdings]
    .sort((one, other) => compareText(one.id, other.id))
    .map((holding) => {
      const { lower, upper } = boundsOf(holding, flow, investsCash);
      return { holding, value: holding.value, weight: holding.targetInClass?.number ?? 0, lower, upper };
    });
}

/**
 * What a class without any holding may take, by its weight: any share of a deposit; of a rebalance no more than its part
 * of the money that comes in, so that nothing is ever sold for it.
 */
function roomInEmpty(classes: readonly AllocatedClass[], flow: Flow, money: Money): (weight: number) => Money {
  const weights = classes.flatMap(({ target, holdings }) => (target && holdings.length === 0 ? [target.number] : []));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (weight) => {
    if (weight === 0 || flow === "withdrawal") {
      return 0;
    }
    return flow === "deposit" ? Number.POSITIVE_INFINITY : (Math.max(0, money) * weight) / sum;
  };
}

function emptySlot(upper: Money): HoldingSlot {
  return { holding: undefined, value: 0, weight: 1, lower: 0, upper };
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
