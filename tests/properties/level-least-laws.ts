import fc from "fast-check";
import { levelByBisection } from "./bisection.ts";
import { columnsOf, type LevelCase, levelCases, type Row, targetedCases } from "./cases.ts";
import { demand, type Law, law, requireNear, sum } from "./law.ts";
import * as mutants from "./level-mutants.ts";
import { type Level, run, toleranceFor } from "./level-run.ts";
import { leastAbsolute, leastWorstRatio, requireLeast } from "./solver.ts";

const bisection = law<Level, LevelCase>(
  "equals bisection on the water level",
  levelCases,
  (kernel, example) => {
    const { weights, lower, upper } = columnsOf(example.rows);
    const expected = levelByBisection(weights, lower, upper, example.total);
    requireNear(run(kernel, example.rows, example.total).amounts, expected, toleranceFor(example));
  },
  mutants.untargetedEqually,
  5000,
);

const quadratic = law<Level, LevelCase>(
  "equals a quadratic programme: least Σ a²/t",
  targetedCases,
  (kernel, { rows, total }) => {
    const scale = 1000 / (1 + total);
    const variables = rows.map((row) => ({
      curvature: 1 / row.weight,
      slope: 0,
      lower: row.lower * scale,
      upper: row.upper * scale,
    }));
    const amounts = run(kernel, rows, total).amounts.map((amount) => amount * scale);
    requireLeast(amounts, variables, total * scale, 1e-3);
  },
  mutants.spreadsEvenly,
  400,
);

const absolute = law<Level, LevelCase>(
  "reaches the least Σ|a − t·total| of a linear programme",
  targetedCases,
  (kernel, { rows, total }) => {
    const scale = 1000 / (1 + total);
    const aims = rows.map((row) => row.weight * total * scale);
    const bounds = rows.map((row) => ({ lower: row.lower * scale, upper: row.upper * scale }));
    const { amounts } = run(kernel, rows, total);
    const reached = sum(amounts.map((amount, index) => Math.abs(amount * scale - (aims[index] ?? NaN))));
    const least = leastAbsolute(aims, bounds, total * scale);
    demand(reached <= least + 1e-4, `${reached} is more than ${least}`);
  },
  mutants.spreadsEvenly,
  400,
);

const worst = law<Level, LevelCase>(
  "reaches the least worst relative drift of a linear programme",
  targetedCases,
  (kernel, { rows, total }) => {
    const scale = 1000 / (1 + total);
    const aims = rows.map((row) => row.weight * total * scale);
    const bounds = rows.map((row) => ({ lower: row.lower * scale, upper: row.upper * scale }));
    const { amounts } = run(kernel, rows, total);
    const reached = Math.max(...amounts.map((amount, index) => Math.abs((amount * scale) / (aims[index] ?? NaN) - 1)));
    const least = leastWorstRatio(aims, bounds, total * scale);
    demand(reached <= least + 1e-4 * (1 + least), `${reached} is more than ${least}`);
  },
  mutants.spreadsEvenly,
  400,
);

const perturbed = law<Level, readonly [LevelCase, number, number, number]>(
  "moving money between any two entries lowers neither Σ|a − t·total| nor Σ a²/t",
  fc.tuple(targetedCases, fc.nat(6), fc.nat(6), fc.double({ min: 0, max: 1, noNaN: true })),
  (kernel, [{ rows, total }, from, to, share]) => {
    const amounts = [...run(kernel, rows, total).amounts];
    const giver = rows[from % rows.length];
    const taker = rows[to % rows.length];
    const given = amounts[from % rows.length] ?? 0;
    const taken = amounts[to % rows.length] ?? 0;
    if (giver === undefined || taker === undefined || giver === taker) {
      return;
    }
    const moved = share * Math.min(given - giver.lower, Math.min(taker.upper, 1e7) - taken);
    for (const costOf of [
      (row: Row, amount: number) => Math.abs(amount - row.weight * total),
      (row: Row, amount: number) => amount ** 2 / row.weight / (1 + total),
    ]) {
      const before = costOf(giver, given) + costOf(taker, taken);
      const after = costOf(giver, given - moved) + costOf(taker, taken + moved);
      demand(after >= before - 1e-9 * (1 + before), `${moved} from ${from} to ${to} lowers ${before} to ${after}`);
    }
  },
  mutants.spreadsEvenly,
);

/** What `level` is the least of, by solvers that know nothing of water levels. */
export const levelLeastLaws: readonly Law<Level>[] = [bisection, quadratic, absolute, worst, perturbed];
