import fc from "fast-check";
import { Decimal } from "../../core/cells/decimal.ts";
import type { Level } from "../../core/store/level/level.ts";

/** A level in integers: units of 10⁻²⁴. */
export interface MoveCase {
  readonly units: readonly bigint[];
  readonly level: Level;
  readonly index: number;
  readonly to: Decimal;
}

export const ONE_IN_UNITS = 10n ** 24n;
export const HUNDREDTH_IN_UNITS = 10n ** 20n;

/** What a level's sum is off from 1, in units: nothing, what doubles leave over, or a draft's gap. */
export type Offset = "none" | "noise" | "draft";

const GRIDS = [HUNDREDTH_IN_UNITS, HUNDREDTH_IN_UNITS, 10n ** 12n, 10n ** 8n, 1n];

interface RawRow {
  readonly weight: number;
  /** What the target is a multiple of: whole hundredths, or the digits of a double, or all there are. */
  readonly grid: bigint;
  readonly isPinned: boolean;
  readonly isComputed: boolean;
  readonly isBlankAtZero: boolean;
}

const rawRow: fc.Arbitrary<RawRow> = fc.record({
  weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 1_000_000 })),
  grid: fc.constantFrom(...GRIDS),
  isPinned: fc.integer({ min: 0, max: 3 }).map((die) => die === 0),
  isComputed: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
  isBlankAtZero: fc.boolean(),
});

const rowLists = fc.oneof(
  fc.array(rawRow, { minLength: 1, maxLength: 6 }),
  fc.array(rawRow, { minLength: 2, maxLength: 100, size: "max" }),
);

const offsets: Readonly<Record<Offset, fc.Arbitrary<bigint>>> = {
  none: fc.constant(0n),
  noise: fc.integer({ min: -9, max: 9 }).map((digit) => BigInt(digit) * 10n ** 14n),
  draft: fc
    .tuple(fc.integer({ min: -9_999, max: 6_000 }), fc.constantFrom(...GRIDS))
    .filter(([hundredths]) => hundredths !== 0)
    .map(([hundredths, grid]) => BigInt(hundredths) * HUNDREDTH_IN_UNITS + (hundredths > 0 ? grid : 0n)),
};

/** A value to move to: mostly a hundredth of a percent, some between and some beyond. */
export const values: fc.Arbitrary<Decimal> = fc
  .oneof(
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 10_000),
    fc.double({ min: -0.1, max: 1.1, noNaN: true }),
  )
  .map((value) => new Decimal(value));

/** Levels of 1 to 100 rows with one that may be moved, and where to. */
export function moveCases(...kinds: readonly Offset[]): fc.Arbitrary<MoveCase> {
  return fc
    .tuple(rowLists, fc.oneof(...kinds.map((kind) => offsets[kind])), fc.nat(), fc.nat(), values)
    .map(([raw, offset, moved, last, to]) => {
      const index = moved % raw.length;
      const units = partsOf(raw, ONE_IN_UNITS + offset, last % raw.length);
      const level = raw.map((row, place) => ({
        name: `C${place}`,
        target: units[place] === 0n && row.isBlankAtZero ? undefined : toDecimal(units[place] ?? 0n),
        isPinned: row.isPinned && place !== index,
        isComputed: row.isComputed && place !== index,
      }));
      return { units, level, index, to };
    });
}

/** Parts of a total on each row's grid; one row takes what is left over. */
function partsOf(rows: readonly RawRow[], total: bigint, last: number): readonly bigint[] {
  const sum = BigInt(rows.reduce((running, { weight }) => running + weight, 0));
  const parts = rows.map(({ weight, grid }) => (sum === 0n ? 0n : ((total * BigInt(weight)) / sum / grid) * grid));
  const left = total - parts.reduce((running, part) => running + part, 0n);
  return parts.map((part, place) => (place === last ? part + left : part));
}

export function toDecimal(units: bigint): Decimal {
  return new Decimal(units.toString()).div(ONE_IN_UNITS.toString());
}

/** @throws RangeError where the number is finer than a unit. */
export function toUnits(number: Decimal | undefined): bigint {
  return BigInt((number ?? new Decimal(0)).mul(ONE_IN_UNITS.toString()).toFixed());
}

export function sumOfUnits(units: readonly bigint[]): bigint {
  return units.reduce((running, part) => running + part, 0n);
}
