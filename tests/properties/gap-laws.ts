import fc from "fast-check";
import type { fillLargestGaps } from "../../core/plan/largest-gap.ts";
import { columnsOf, type Flow, type Held, heldRows, type Row, rowsFor, scaledToOne } from "./cases.ts";
import { largestGapsByFilling } from "./filling.ts";
import * as mutants from "./gap-mutants.ts";
import { demand, type Law, law, requireNear, sum, toleranceOf } from "./law.ts";

export type FillLargestGaps = typeof fillLargestGaps;

interface GapCase {
  readonly flow: Flow;
  readonly rows: readonly Row[];
  readonly total: number;
}

/** One flow on holdings whose targets sum to 1, as the caller has it: whole amounts in, the total what the weights refer to. */
const gapCases: fc.Arbitrary<GapCase> = fc
  .tuple(
    fc.constantFrom<Flow[]>("deposit", "withdrawal", "rebalance"),
    heldRows,
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([flow, held, share]) => {
    const value = sum(held.map((one) => one.value));
    const money = Math.round(share * (value + 1000));
    const total = { deposit: value + money, withdrawal: value - money, rebalance: value }[flow];
    return { flow, rows: rowsFor(flow, scaledToOne(held)), total };
  });

function run(kernel: FillLargestGaps, rows: readonly Row[], total: number) {
  const { values, weights, lower, upper } = columnsOf(rows);
  return kernel(values, weights, lower, upper, total, total);
}

function toleranceFor({ rows, total }: GapCase): number {
  return 10 * toleranceOf(total, ...rows.map((row) => row.value));
}

const sums = law<FillLargestGaps, GapCase>(
  "amounts and what is unplaced add up to the total, within the bounds",
  gapCases,
  (kernel, example) => {
    const { amounts, unplaced } = run(kernel, example.rows, example.total);
    requireNear([sum(amounts) + unplaced], [example.total], toleranceFor(example));
    example.rows.forEach((row, index) => {
      const amount = amounts[index] ?? NaN;
      demand(amount >= row.lower && amount <= row.upper, `${amount} is not within ${row.lower} and ${row.upper}`);
    });
  },
  mutants.forgetsLocks,
);

const filling = law<FillLargestGaps, GapCase>(
  "equals filling from the largest gap downwards, one entry at a time",
  gapCases,
  (kernel, example) => {
    const { values, weights, lower, upper } = columnsOf(example.rows);
    const expected = largestGapsByFilling(values, weights, lower, upper, example.total, example.total);
    requireNear(run(kernel, example.rows, example.total).amounts, expected, toleranceFor(example));
  },
  mutants.givesUpUntargetedFirst,
);

const fewest = law<FillLargestGaps, readonly [readonly Held[], number]>(
  "a deposit takes the fewest orders that can place it without overshooting a target",
  fc.tuple(heldRows, fc.integer({ min: 1, max: 2_000_000 })),
  (kernel, [held, deposit]) => {
    const rows = rowsFor("deposit", scaledToOne(held));
    const total = sum(rows.map((row) => row.value)) + deposit;
    const gaps = rows.map((row) => Math.min(Math.max(row.weight * total, row.lower), row.upper) - row.value);
    if (sum(gaps) < deposit) {
      return;
    }
    const { amounts } = run(kernel, rows, total);
    const orders = amounts.filter((amount, index) => amount - (rows[index]?.value ?? NaN) > 1e-3).length;
    demand(orders <= fewestThatHold(gaps, deposit), `${orders} orders for gaps [${gaps.join(", ")}] and ${deposit}`);
  },
  mutants.fillsSmallestFirst,
);

const scaling = law<FillLargestGaps, GapCase>(
  "scaling all money by k scales the amounts by k",
  gapCases,
  (kernel, example) => {
    const larger = example.rows.map((row) => ({
      ...row,
      value: row.value * 4,
      lower: row.lower * 4,
      upper: row.upper * 4,
    }));
    const once = run(kernel, example.rows, example.total).amounts;
    requireNear(
      run(kernel, larger, example.total * 4).amounts,
      once.map((amount) => amount * 4),
      4 * toleranceFor(example),
    );
  },
  mutants.ignoresSmallGaps,
);

/** The least number of gaps that together hold the money, by trying all sets. */
function fewestThatHold(gaps: readonly number[], money: number): number {
  let fewest = gaps.length;
  for (let set = 0; set < 2 ** gaps.length; set += 1) {
    const chosen = gaps.filter((_, index) => (set & (2 ** index)) !== 0);
    if (sum(chosen) >= money - 1e-6) {
      fewest = Math.min(fewest, chosen.length);
    }
  }
  return fewest;
}

export const gapLaws: readonly Law<FillLargestGaps>[] = [sums, filling, fewest, scaling];
