import { type BandCase, bandCases, type MoveToBands, reachOf, run, toleranceFor } from "./band-cases.ts";
import * as mutants from "./band-mutants.ts";
import { demand, type Law, law, requireNear, sum } from "./law.ts";
import { requireLeast } from "./solver.ts";

const sums = law<MoveToBands, BandCase>(
  "amounts and what is unplaced add up to the total, within the bounds",
  bandCases,
  (kernel, example) => {
    const { amounts, unplaced } = run(kernel, example);
    requireNear([sum(amounts) + unplaced], [example.total], toleranceFor(example));
    example.rows.forEach((row, index) => {
      const amount = amounts[index] ?? NaN;
      demand(amount >= row.lower && amount <= row.upper, `${amount} is not within ${row.lower} and ${row.upper}`);
    });
  },
  mutants.forgetsBounds,
);

const membership = law<MoveToBands, BandCase>(
  "every class ends in its band when the bands can hold the total, else none on the wrong side of its edge",
  bandCases,
  (kernel, example) => {
    const { amounts, unplaced } = run(kernel, example);
    const reaches = example.rows.map(reachOf);
    const tolerance = toleranceFor(example);
    const isTooLittle = example.total < sum(reaches.map((reach) => reach.low)) - tolerance;
    const isTooMuch = example.total > sum(reaches.map((reach) => reach.high)) + tolerance;
    reaches.forEach((reach, index) => {
      const amount = amounts[index] ?? NaN;
      demand(isTooLittle || amount >= reach.low - tolerance, `${amount} is below the edge ${reach.low}`);
      demand(isTooMuch || amount <= reach.high + tolerance, `${amount} is above the edge ${reach.high}`);
    });
    demand(unplaced === 0 || isTooLittle || isTooMuch, `${unplaced} is unplaced though the bands hold the total`);
  },
  mutants.forgetsBands,
);

const quadratic = law<MoveToBands, BandCase>(
  "equals a quadratic programme: least Σ (a − v)²/T within the bands, or beyond their edges",
  bandCases,
  (kernel, example) => {
    const reaches = example.rows.map(reachOf);
    const isTooMuch = example.total > sum(reaches.map((reach) => reach.high));
    const isTooLittle = example.total < sum(reaches.map((reach) => reach.low));
    const moving = example.rows.flatMap((row, index) => {
      const reach = reaches[index] ?? { low: NaN, high: NaN };
      const low = isTooMuch ? reach.high : isTooLittle ? row.lower : reach.low;
      const high = isTooMuch ? row.upper : isTooLittle ? reach.low : reach.high;
      return row.weight === 0 ? [] : [{ row, index, low, high }];
    });
    const still = sum(reaches.filter((_, index) => example.rows[index]?.weight === 0).map((reach) => reach.low));
    const { amounts, unplaced } = run(kernel, example);
    if (unplaced !== 0 || moving.length === 0) {
      return;
    }
    const scale = 1000 / (1 + sum(example.rows.map((row) => Math.abs(row.value))) + Math.abs(example.total));
    const variables = moving.map(({ row, low, high }) => ({
      curvature: 1 / row.weight,
      slope: (-2 * row.value * scale) / row.weight,
      lower: low * scale,
      upper: high * scale,
    }));
    const moved = moving.map(({ index }) => (amounts[index] ?? NaN) * scale);
    requireLeast(moved, variables, (example.total - still) * scale, 2e-3);
  },
  mutants.movesEvenly,
  400,
);

const still = law<MoveToBands, BandCase>(
  "when the edges balance, classes out of band land on the nearest edge and the others stay",
  bandCases,
  (kernel, { rows }) => {
    const nearest = rows.map((row) => {
      const reach = reachOf(row);
      return Math.min(Math.max(row.value, reach.low), reach.high);
    });
    const example = { rows, total: sum(nearest) };
    requireNear(run(kernel, example).amounts, nearest, toleranceFor(example));
  },
  mutants.goesToTheMiddle,
);

const order = law<MoveToBands, BandCase>(
  "the order of the classes never changes an amount",
  bandCases,
  (kernel, example) => {
    const turned = { ...example, rows: [...example.rows].reverse() };
    requireNear([...run(kernel, turned).amounts].reverse(), run(kernel, example).amounts, toleranceFor(example));
  },
  mutants.firstAbsorbs,
);

export const bandLaws: readonly Law<MoveToBands>[] = [sums, membership, quadratic, still, order];
