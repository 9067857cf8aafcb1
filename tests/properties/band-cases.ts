import fc from "fast-check";
import type { moveToBands } from "../../core/plan/band-edge.ts";
import { type Row, weights } from "./cases.ts";
import { sum, toleranceOf } from "./law.ts";

export type MoveToBands = typeof moveToBands;

export interface BandRow extends Row {
  readonly bandLow: number;
  readonly bandHigh: number;
}

export interface BandCase {
  readonly rows: readonly BandRow[];
  readonly total: number;
}

const money = fc.integer({ min: 0, max: 1_000_000 });

const bandRows: fc.Arbitrary<BandRow> = fc
  .record({
    value: fc.oneof({ weight: 5, arbitrary: money }, { weight: 1, arbitrary: fc.integer({ min: -50_000, max: -1 }) }),
    weight: weights,
    bounds: fc.constantFrom("open", "open", "open", "locked", "not sold", "not bought"),
    middle: money,
    half: fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.constant(Infinity)),
  })
  .map(({ value, weight, bounds, middle, half }) => ({
    value,
    weight,
    lower: bounds === "locked" || bounds === "not sold" ? value : Math.min(value, 0),
    upper: bounds === "locked" || bounds === "not bought" ? value : Infinity,
    bandLow: middle - half,
    bandHigh: middle + half,
  }));

/** A rebalance, with or without money that comes in or goes out: totals from none to twice what is held. */
export const bandCases: fc.Arbitrary<BandCase> = fc
  .tuple(
    fc.array(bandRows, { minLength: 1, maxLength: 7 }),
    fc.oneof(fc.constant(1), fc.double({ min: 0, max: 2, noNaN: true })),
  )
  .map(([rows, share]) => ({ rows, total: Math.round(share * sum(rows.map((row) => row.value))) }));

export function run(kernel: MoveToBands, { rows, total }: BandCase) {
  return kernel(
    rows.map((row) => row.value),
    rows.map((row) => row.weight),
    rows.map((row) => row.lower),
    rows.map((row) => row.upper),
    rows.map((row) => row.bandLow),
    rows.map((row) => row.bandHigh),
    total,
  );
}

export function toleranceFor({ rows, total }: BandCase): number {
  return 10 * toleranceOf(total, ...rows.flatMap((row) => [row.value, row.bandLow, row.bandHigh]));
}

export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Where a class can be and be in its band, or as near to it as its bounds allow. A weight of 0 is one point. */
export function reachOf(row: BandRow): Reach {
  const within = (amount: number): number => Math.min(Math.max(amount, row.lower), row.upper);
  const reach = { low: within(row.bandLow), high: within(row.bandHigh) };
  const still = Math.min(Math.max(row.value, reach.low), reach.high);
  return row.weight === 0 ? { low: still, high: still } : reach;
}
