import type { CellSpace } from "./cell-space.ts";
import { type ClassGroup, isLevelGroup, sumOver } from "./class-group.ts";
import { type InsideBound, type InsideTerms, insideBound, type Range } from "./inside-bound.ts";
import type { LevelRange } from "./level-range.ts";
import { peakOf } from "./peak.ts";

/** A way in which a class may take orders, with its bound. */
export interface Lane extends InsideBound {
  readonly terms: InsideTerms;
}

/** A class in a cell. */
export interface CellClass {
  readonly group: ClassGroup;
  /** Those in which orders are taken. */
  readonly lanes: readonly Lane[];
  /** Least of the lanes and of the class without an order, at the cell's prices. */
  readonly least: number;
  /** Whether the class moves with the level of the portfolio, or not at all. */
  readonly isLevel: boolean;
}

/** The plans whose level is within a range, with a lower bound on their D. */
export interface LevelCell {
  readonly range: LevelRange;
  readonly bound: number;
  /** z. */
  readonly dualPrice: number;
  readonly orderPrice: number;
  readonly isFine: boolean;
  readonly classes: readonly CellClass[];
}

/**
 * A lower bound on D of the plans in a range of levels, for one price of an order.
 *
 * With a price z on displaced money and θ on orders, D ≥ 2zC − θK + Σ_c least of (cost_c − 2z·x + (θ − 2z·fee)·orders), as
 * Σ (x + fees) = C, and θ·(orders − K) ≤ 0 for θ ≥ 0; for θ < 0 the same holds with 1 in place of K. The price of an order
 * is θ − 2z·fee, so that θ follows from z. A class is either without an order, with x = o and its cost known, or has its x
 * in a range that the level tells; there its cost is bounded without z, and −2z·x by the ends of the range, so that the
 * best z is found at no cost. Classes that do not follow the level are bounded anew for every z.
 */
export function levelCell(space: CellSpace, range: LevelRange, orderPrice: number, isFine: boolean): LevelCell {
  const { groups, displaced, fee, maximumOrders, reach, limit } = space;
  const prepared = groups.map((group, at) =>
    prepare(group, isFine ? (space.cuts[at] ?? []) : [], range, orderPrice, reach, limit),
  );
  const boundAt = (z: number): number => {
    const theta = orderPrice + 2 * z * fee;
    return 2 * z * displaced - theta * (theta > 0 ? maximumOrders : 1) + sumOver(prepared, (one) => leastAt(one, z));
  };
  const dualPrice = peakOf(boundAt, 64 * reach);
  return {
    range,
    bound: boundAt(dualPrice),
    dualPrice,
    orderPrice,
    isFine,
    classes: prepared.map((one) => {
      const lanes = one.isLevel
        ? one.lanes.map((lane) => ({ ...lane, bound: lane.bound + leastOfProduct(lane.terms.sums, dualPrice) }))
        : one.lanesAt(dualPrice);
      return { group: one.group, isLevel: one.isLevel, lanes, least: leastAt(one, dualPrice) };
    }),
  };
}

interface Prepared {
  readonly group: ClassGroup;
  readonly isLevel: boolean;
  /** At z = 0. */
  readonly lanes: readonly Lane[];
  readonly lanesAt: (z: number) => readonly Lane[];
}

function prepare(
  group: ClassGroup,
  cuts: readonly number[],
  range: LevelRange,
  orderPrice: number,
  reach: number,
  limit: number,
): Prepared {
  const laneOf = (sums: Range, rises: Range | undefined, dualPrice: number): Lane => {
    const terms = { group, sums, rises, dualPrice, orderPrice };
    return { terms, ...insideBound(terms, reach) };
  };
  const isLevel = isLevelGroup(group);
  if (!isLevel) {
    const lanesAt = (z: number) => [laneOf({ low: -Infinity, high: Infinity }, undefined, z)];
    return { group, isLevel: group.free.length === 0 && group.candidates.length === 0, lanes: [], lanesAt };
  }
  // x²/T is part of D.
  const most = Math.sqrt(group.weight * limit);
  const low = Math.max(-most, group.rest + range.low * group.rise);
  const high = Math.min(most, group.rest + range.high * group.rise);
  const sold = soldSumOf(group);
  const lanes =
    group.rest + range.low * group.rise <= sold + 1
      ? [laneOf({ low: low - 1, high: Math.max(low, high, sold) }, undefined, 0)]
      : low > high
        ? []
        : [-Infinity, ...cuts]
            .map((from, at) => laneOf({ low, high }, { low: from, high: cuts[at] ?? Infinity }, 0))
            .filter(({ bound }) => bound < Infinity);
  return { group, isLevel, lanes, lanesAt: () => lanes };
}

/** The largest x of a class all of whose chosen are sold. */
function soldSumOf({ candidates, lockedSum }: ClassGroup): number {
  const held = candidates.flatMap((slot) => (slot.held > 0 ? [slot.held] : []));
  return lockedSum - sumOver(candidates, ({ ideal }) => ideal) - Math.min(...held);
}

function leastAt({ group, isLevel, lanes, lanesAt }: Prepared, z: number): number {
  if (!isLevel) {
    return Math.min(...lanesAt(z).map(({ bound }) => bound));
  }
  return lanes.reduce(
    (least, { bound, terms }) => Math.min(least, bound + leastOfProduct(terms.sums, z)),
    emptyCost(group, z),
  );
}

/** The part of a class without an order. */
export function emptyCost(group: ClassGroup, z: number): number {
  const x = group.lockedSum - group.idealSum;
  return group.lockedCost + group.dropCosts + (x * x) / group.weight - 2 * z * x;
}

/** The least of −2·z·x. */
function leastOfProduct({ low, high }: Range, z: number): number {
  return z === 0 ? 0 : -2 * z * (z > 0 ? high : low);
}
