import fc from "fast-check";
import { sum } from "./law.ts";

/** One entry of a case; amounts in minor units. */
export interface Row {
  readonly value: number;
  readonly weight: number;
  readonly lower: number;
  readonly upper: number;
}

export interface LevelCase {
  readonly rows: readonly Row[];
  readonly total: number;
}

export interface Columns {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export function columnsOf(rows: readonly Row[]): Columns {
  return {
    values: rows.map((row) => row.value),
    weights: rows.map((row) => row.weight),
    lower: rows.map((row) => row.lower),
    upper: rows.map((row) => row.upper),
  };
}

const money = fc.integer({ min: 0, max: 1_000_000 });

/** Mostly whole percents, sometimes none, sometimes thirds. */
export const weights: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((thirds) => thirds / 30) },
);

/** Bounds without regard to a value: wide, tight, open, sometimes negative. */
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    weight: weights,
    lower: fc.oneof(fc.constant(0), money, fc.integer({ min: -100_000, max: -1 })),
    width: fc.oneof(fc.constant(0), money, fc.constant(Infinity)),
  })
  .map(({ weight, lower, width }) => ({ value: 0, weight, lower, upper: lower + width }));

/** A total that mostly lies within reach, sometimes at an end, sometimes beyond. */
function totalFor(rows: readonly Row[], share: number): number {
  const least = sum(rows.map((row) => Math.min(Math.max(0, row.lower), row.upper)));
  const most = sum(rows.map((row) => Math.min(row.upper, Math.max(row.lower, 0) + 2_000_000)));
  return least + share * (most - least);
}

const shares = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -0.25, 1.25) },
);

export const levelCases: fc.Arbitrary<LevelCase> = fc
  .tuple(fc.array(anyRow, { minLength: 1, maxLength: 8 }), shares)
  .map(([rows, share]) => ({ rows, total: totalFor(rows, share) }));

/** As levelCases, but no negative bounds, every weight positive, and a total of at least 1 within reach. */
export const targetedCases: fc.Arbitrary<LevelCase> = fc
  .tuple(
    fc.array(
      anyRow.map((row) => ({
        ...row,
        weight: row.weight || 0.05,
        lower: Math.max(row.lower, 0),
        upper: Math.max(row.upper, 0),
      })),
      { minLength: 1, maxLength: 7 },
    ),
    fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  )
  .map(([rows, share]) => ({ rows, total: totalFor(rows, share) }))
  .filter(({ total }) => total >= 1);

/** Holdings with a value, some not to be traded. */
export interface Held {
  readonly value: number;
  readonly weight: number;
  readonly locked: boolean;
}

export const heldRows: fc.Arbitrary<readonly Held[]> = fc.array(
  fc.record({
    value: fc.oneof({ weight: 4, arbitrary: money }, { weight: 1, arbitrary: fc.constant(0) }),
    weight: weights,
    locked: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  }),
  { minLength: 1, maxLength: 7 },
);

export type Flow = "deposit" | "withdrawal" | "rebalance";

/** The bounds of planner.md's table for one flow. */
export function rowsFor(flow: Flow, held: readonly Held[]): readonly Row[] {
  return held.map(({ value, weight, locked }) => ({
    value,
    weight,
    lower: flow === "deposit" || locked ? value : 0,
    upper: flow === "withdrawal" || locked || weight === 0 ? value : Infinity,
  }));
}

/** Weights scaled to sum to 1, unless all are 0. */
export function scaledToOne(held: readonly Held[]): readonly Held[] {
  const all = sum(held.map((one) => one.weight));
  return all === 0 ? held : held.map((one) => ({ ...one, weight: one.weight / all }));
}
