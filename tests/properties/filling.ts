import { levelByBisection } from "./bisection.ts";
import { sum } from "./law.ts";

/**
 * Largest gap told the other way round: nothing is given up; money is handed out, the largest gap first.
 *
 * With money short, all sells are made and the buys filled from the proceeds; with money to spare, all buys are made
 * and sells follow until they are paid for. What the bounds leave over goes on by the water level.
 */
export function largestGapsByFilling(
  values: readonly number[],
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  total: number,
  base: number,
): readonly number[] {
  const full = values.map((_, index) =>
    Math.min(Math.max((weights[index] ?? NaN) * base, lower[index] ?? NaN), upper[index] ?? NaN),
  );
  const isShort = sum(full) > total;
  const amounts = full.map((amount, index) =>
    isShort ? Math.min(amount, values[index] ?? NaN) : Math.max(amount, values[index] ?? NaN),
  );
  let money = Math.abs(total - sum(amounts));
  if (isShort === total < sum(amounts) && money > 1e-6) {
    return isShort
      ? levelByBisection(weights, lower, amounts, total)
      : levelByBisection(weights, amounts, upper, total);
  }
  const open = new Set(amounts.map((_, index) => index).filter((index) => full[index] !== amounts[index]));
  while (open.size > 0) {
    let largest = -1;
    for (const index of open) {
      if (largest < 0 || rankOf(index) > rankOf(largest) + 1e-6) {
        largest = index;
      }
    }
    const gap = (full[largest] ?? NaN) - (amounts[largest] ?? NaN);
    const filled = Math.min(Math.abs(gap), money);
    amounts[largest] = (amounts[largest] ?? NaN) + Math.sign(gap) * filled;
    money -= filled;
    open.delete(largest);
  }
  return amounts;

  /** Its gap; sells of target 0 come before all others. */
  function rankOf(index: number): number {
    const isUntargeted = weights[index] === 0;
    return Math.abs((full[index] ?? NaN) - (values[index] ?? NaN)) + (isUntargeted ? 1e12 : 0);
  }
}
