import type { Money } from "../../cells/money.ts";
import type { LotCost } from "./lot-cost.ts";

/**
 * The amounts that one slot may have, in whole minor units: 0, its steps, and perhaps the sale of everything.
 *
 * Steps are numbered by whole lots, sells negative; where any amount will do, by minor units. They rise with their number.
 */
export interface Ladder {
  /** Distance between steps, minor units: a lot's cost, or 1 where any whole amount will do. */
  readonly each: number;
  /** Whether every whole amount from the first to the last step will do. */
  readonly isAny: boolean;
  /** Number of the lowest step. */
  readonly first: number;
  /** Number of the highest step, may be Infinity; below the first where there are none. */
  readonly last: number;
  /** The exact amount of a step. */
  readonly amountOf: (step: number) => Money;
  /** The sale of everything, where it is no step: the lowest amount. */
  readonly wholeSale: Money | undefined;
  /** Whether 0 is a choice of its own; false where the steps contain it. */
  readonly hasZero: boolean;
}

/** What an order must come to. */
export interface OrderSize {
  /** Undefined: any amount. A lot worth less than a minor unit counts as any amount too. */
  readonly lotCost: LotCost | undefined;
  /** Least amount of an order, minor units; at least 1 whatever it says. */
  readonly least: Money;
}

/**
 * The amounts of a buy: 0, and every number of lots that costs at least the least order; without lots every whole amount
 * from there.
 *
 * @example lots of 30, least 50 → 0, 60, 90, 120, …
 */
export function buyLadder({ lotCost, least }: OrderSize): Ladder {
  const lots = wholeLots(lotCost);
  return lots ? ladderOf(lots, firstLots(lots, least), Infinity, 1) : rangeOf(Math.max(least, 1), Infinity, true);
}

/**
 * The amounts of a sell: 0, every number of lots worth at least the least order and less than everything, and everything,
 * however little that is.
 *
 * @param order.held - Value held, minor units ≥ 0.
 * @param order.mostLots - Most lots that may be sold short of everything.
 * @example lots of 30, least 50, held 100 → −100, −90, −60, 0
 */
export function sellLadder({
  lotCost,
  least,
  held,
  mostLots = Infinity,
}: OrderSize & { readonly held: Money; readonly mostLots?: number }): Ladder {
  const lots = wholeLots(lotCost);
  if (!lots) {
    return rangeOf(-held, held > 0 ? -Math.min(Math.max(least, 1), held) : -1, true);
  }
  const most = Math.min(mostLots, lastLotsBelow(lots, held));
  const steps = ladderOf(lots, firstLots(lots, least), most, -1);
  return held > 0 ? { ...steps, wholeSale: -held } : steps;
}

/**
 * Any whole amount of a range that holds 0.
 *
 * @throws Error (a programming error) when it does not hold 0.
 */
export function freeLadder({ low, high }: { readonly low: Money; readonly high: number }): Ladder {
  if (!(low <= 0 && high >= 0)) {
    throw new Error(`The range from ${low} to ${high} does not hold 0`);
  }
  return rangeOf(low, high, false);
}

function wholeLots(lotCost: LotCost | undefined): LotCost | undefined {
  return lotCost && lotCost.each >= 1 ? lotCost : undefined;
}

function rangeOf(first: number, last: number, hasZero: boolean): Ladder {
  return { each: 1, isAny: true, first, last, amountOf: (step) => step + 0, wholeSale: undefined, hasZero };
}

function ladderOf({ each, of }: LotCost, least: number, most: number, sign: 1 | -1): Ladder {
  return {
    each,
    isAny: false,
    first: sign > 0 ? least : -most,
    last: sign > 0 ? most : -least,
    amountOf: (step) => sign * of(Math.abs(step)),
    wholeSale: undefined,
    hasZero: true,
  };
}

/** The smallest number of lots, at least 1, that costs at least so much: the estimate is off by one at the most. */
function firstLots({ each, of }: LotCost, least: Money): number {
  let lots = Math.max(1, Math.floor(least / each) - 1);
  while (of(lots) < least) {
    lots += 1;
  }
  return lots;
}

/** The largest number of lots that costs less than so much, perhaps 0. */
function lastLotsBelow({ each, of }: LotCost, held: Money): number {
  let lots = Math.max(0, Math.ceil(held / each) + 1);
  while (lots > 0 && of(lots) >= held) {
    lots -= 1;
  }
  return lots;
}
