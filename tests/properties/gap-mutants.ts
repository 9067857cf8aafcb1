import { fillLargestGaps } from "../../core/plan/largest-gap.ts";

/* Kernels with one plausible mistake each; see level-mutants.ts. */

type FillLargestGaps = typeof fillLargestGaps;

/** Buys what is not to be bought. */
export const forgetsLocks: FillLargestGaps = (values, weights, lower, upper, total, base) =>
  fillLargestGaps(
    values,
    weights,
    lower,
    upper.map((bound, index) => ((weights[index] ?? 0) > 0 ? Infinity : bound)),
    total,
    base,
  );

/** Treats a sell of target 0 like any other: the smallest is given up first. */
export const givesUpUntargetedFirst: FillLargestGaps = (values, weights, lower, upper, total, base) =>
  fillLargestGaps(
    values,
    weights.map((weight) => weight || 1e-12),
    lower,
    upper,
    total,
    base,
  );

/** Fills the smallest gap first, by handing the kernel the mirror image of every gap's size. */
export const fillsSmallestFirst: FillLargestGaps = (values, weights, lower, upper, total, base) => {
  const full = values.map((_, index) =>
    Math.min(Math.max((weights[index] ?? 0) * base, lower[index] ?? 0), upper[index] ?? 0),
  );
  const amounts = [...full];
  let excess = full.reduce((sum, amount) => sum + amount, 0) - total;
  const order = full.map((_, index) => index).sort((a, b) => gapOf(b) - gapOf(a));
  for (const index of order) {
    const given = Math.min(Math.max(excess, 0), gapOf(index));
    amounts[index] = (amounts[index] ?? 0) - given;
    excess -= given;
  }
  return { amounts, unplaced: 0 };

  function gapOf(index: number): number {
    return (full[index] ?? 0) - (values[index] ?? 0);
  }
};

/** Leaves gaps below a fixed sum of money alone. */
export const ignoresSmallGaps: FillLargestGaps = (values, weights, lower, upper, total, base) => {
  const placed = fillLargestGaps(values, weights, lower, upper, total, base);
  return {
    ...placed,
    amounts: placed.amounts.map((amount, index) =>
      Math.abs(amount - (values[index] ?? 0)) < 1000 ? (values[index] ?? 0) : amount,
    ),
  };
};
