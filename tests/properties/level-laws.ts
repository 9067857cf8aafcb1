import fc from "fast-check";
import { heldRows, type LevelCase, levelCases, rowsFor } from "./cases.ts";
import { demand, type Law, law, requireNear, sum, toleranceOf } from "./law.ts";
import * as mutants from "./level-mutants.ts";
import { type Level, run, toleranceFor } from "./level-run.ts";

const sums = law<Level, LevelCase>(
  "amounts and what is unplaced add up to the total, within the bounds",
  levelCases,
  (kernel, example) => {
    const { amounts, unplaced } = run(kernel, example.rows, example.total);
    requireNear([sum(amounts) + unplaced], [example.total], toleranceFor(example));
    example.rows.forEach((row, index) => {
      const amount = amounts[index] ?? NaN;
      demand(amount >= row.lower && amount <= row.upper, `${amount} is not within ${row.lower} and ${row.upper}`);
    });
  },
  mutants.forgetsUpperBounds,
);

const unplacedAtBounds = law<Level, LevelCase>(
  "nothing is unplaced unless every amount is at its bound",
  levelCases,
  (kernel, { rows, total }) => {
    const { amounts, unplaced } = run(kernel, rows, total);
    if (unplaced > 0) {
      requireNear(
        amounts,
        rows.map((row) => row.upper),
        0,
      );
    }
    if (unplaced < 0) {
      requireNear(
        amounts,
        rows.map((row) => Math.min(Math.max(0, row.lower), row.upper)),
        0,
      );
    }
  },
  mutants.forgetsUntargeted,
);

const scaling = law<Level, readonly [LevelCase, number]>(
  "scaling all money by k scales the amounts by k",
  fc.tuple(levelCases, fc.constantFrom(0.001, 0.5, 3, 1000)),
  (kernel, [{ rows, total }, k]) => {
    const once = run(kernel, rows, total);
    const scaled = rows.map((row) => ({ ...row, lower: row.lower * k, upper: row.upper * k }));
    const tolerance = k * toleranceFor({ rows, total });
    const many = run(kernel, scaled, total * k);
    requireNear(
      many.amounts,
      once.amounts.map((amount) => amount * k),
      tolerance,
    );
    requireNear([many.unplaced], [once.unplaced * k], tolerance);
  },
  mutants.roundsToTens,
);

const permutation = law<Level, readonly [LevelCase, number]>(
  "the order of the entries never changes an amount",
  fc.tuple(levelCases, fc.nat(7)),
  (kernel, [example, shift]) => {
    const { rows, total } = example;
    const turn = shift % rows.length;
    const turned = <T>(list: readonly T[]): T[] => [...list.slice(turn), ...list.slice(0, turn)].reverse();
    requireNear(
      run(kernel, turned(rows), total).amounts,
      turned(run(kernel, rows, total).amounts),
      toleranceFor(example),
    );
  },
  mutants.lastTakesTheRest,
);

const monotone = law<Level, readonly [LevelCase, number]>(
  "a larger total never lowers an amount",
  fc.tuple(levelCases, fc.integer({ min: 1, max: 1_000_000 })),
  (kernel, [example, more]) => {
    const { rows, total } = example;
    const tolerance = toleranceFor(example);
    const before = run(kernel, rows, total).amounts;
    run(kernel, rows, total + more).amounts.forEach((amount, index) => {
      demand(amount >= (before[index] ?? NaN) - tolerance, `entry ${index} falls from ${before[index]} to ${amount}`);
    });
  },
  mutants.dropsWhatOverflows,
);

const inTwoSteps = law<Level, readonly [Parameters<typeof rowsFor>[1], number, number]>(
  "depositing D1 and then D2 equals depositing D1 + D2; withdrawing likewise",
  fc.tuple(heldRows, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  (kernel, [held, first, second]) => {
    const value = sum(held.map((one) => one.value));
    for (const [flow, sign] of [
      ["deposit", 1],
      ["withdrawal", -1],
    ] as const) {
      const rows = rowsFor(flow, held);
      const half = value + (sign * first * (value + 1)) / 2;
      const whole = half + (sign * second * (value + 1)) / 2;
      const between = run(kernel, rows, half).amounts;
      const onward = rows.map((row, index) => {
        const amount = between[index] ?? NaN;
        return flow === "deposit" ? { ...row, lower: amount } : { ...row, upper: amount };
      });
      requireNear(run(kernel, onward, whole).amounts, run(kernel, rows, whole).amounts, 10 * toleranceOf(value, whole));
    }
  },
  mutants.sharesTheFlow,
);

/** How `level` behaves when its arguments change. */
export const levelLaws: readonly Law<Level>[] = [sums, unplacedAtBounds, scaling, permutation, monotone, inTwoSteps];
