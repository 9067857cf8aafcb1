import fc from "fast-check";
import type { settle } from "../../core/plan/settle.ts";
import { demand, type Law, law, sum } from "./law.ts";
import * as mutants from "./settle-mutants.ts";

export type Settle = typeof settle;

interface SettleCase {
  readonly ideal: readonly number[];
  readonly total: number;
  readonly floor: readonly number[];
}

const change = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -100_000, max: 100_000, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -30, max: 30 }).map((sixths) => sixths / 6) },
  { weight: 1, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Changes whose sum is whole but for floating point, floors mostly loose and sometimes just what the sell needs. */
const settleCases: fc.Arbitrary<SettleCase> = fc
  .tuple(fc.array(fc.tuple(change, fc.nat(2)), { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([pairs, isDeposit]) => {
    const drawn = pairs.map(([amount]) => (isDeposit ? Math.abs(amount) : amount));
    const total = Math.round(sum(drawn));
    const last = drawn.length - 1;
    const ideal = drawn.map((amount, index) => (index === last ? amount + total - sum(drawn) : amount));
    return {
      ideal,
      total,
      floor: ideal.map((amount, index) => Math.floor(Math.min(amount, 0)) - (pairs[index]?.[1] ?? 0)),
    };
  });

const sums = law<Settle, SettleCase>(
  "whole amounts that add up to the total exactly",
  settleCases,
  (kernel, { ideal, total, floor }) => {
    const units = kernel(ideal, total, floor);
    demand(units.every(Number.isInteger), `[${units.join(", ")}] are not all whole`);
    demand(sum(units) === total, `[${units.join(", ")}] sum to ${sum(units)}, not ${total}`);
  },
  mutants.roundsEach,
);

const near = law<Settle, SettleCase>(
  "every result is within 1 of its ideal, a whole ideal is kept",
  settleCases,
  (kernel, { ideal, total, floor }) => {
    kernel(ideal, total, floor).forEach((unit, index) => {
      const aim = ideal[index] ?? NaN;
      demand(Math.abs(unit - aim) < 1, `${unit} is not within 1 of ${aim}`);
      demand(!Number.isInteger(aim) || unit === aim, `${unit} is not ${aim}`);
    });
  },
  mutants.lastTakesTheRest,
);

const signs = law<Settle, SettleCase>(
  "no result changes sign, passes its floor, or trades what has no ideal",
  settleCases,
  (kernel, { ideal, total, floor }) => {
    kernel(ideal, total, floor).forEach((unit, index) => {
      const aim = ideal[index] ?? NaN;
      demand(unit * aim >= 0 && (aim !== 0 || unit === 0), `${unit} for ${aim}`);
      demand(unit >= 0 || unit >= (floor[index] ?? NaN), `${unit} is below the floor ${floor[index]}`);
    });
  },
  mutants.lastTakesTheRest,
);

const largest = law<Settle, SettleCase>(
  "an entry rounded up has no smaller remainder than one rounded down; of equal ones the earlier is rounded up",
  settleCases,
  (kernel, { ideal, total, floor }) => {
    const entries = kernel(ideal, total, floor).map((unit, index) => {
      const aim = ideal[index] ?? NaN;
      return { index, isUp: unit > aim + 1e-6, isDown: unit < aim - 1e-6, remainder: aim - Math.floor(aim) };
    });
    for (const up of entries.filter((entry) => entry.isUp)) {
      for (const down of entries.filter((entry) => entry.isDown)) {
        const lead = up.remainder - down.remainder;
        demand(lead > -2e-6, `entry ${up.index} is rounded up before ${down.index}`);
        demand(Math.abs(lead) > 1e-9 || up.index < down.index, `tie of ${up.index} and ${down.index}`);
      }
    }
  },
  mutants.tiesToTheLater,
);

const repeated = law<Settle, readonly [number, number]>(
  "equal ideals give the units that are left to the first entries",
  fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 30 })),
  (kernel, [total, count]) => {
    const ideal = Array.from({ length: count }, () => total / count);
    const units = kernel(ideal, total, ideal.map(Math.floor));
    const sorted = [...units].sort((a, b) => b - a);
    demand(
      units.every((unit, index) => unit === sorted[index]),
      `[${units.join(", ")}] do not fall`,
    );
  },
  mutants.tiesToTheLater,
);

export const settleLaws: readonly Law<Settle>[] = [sums, near, signs, largest, repeated];
