import { sum } from "./law.ts";

/**
 * The water level once more, with nothing of the kernel's: bisection on λ, then on ρ for the entries without target.
 */
export function levelByBisection(
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  total: number,
): readonly number[] {
  const within = (amount: number, index: number): number =>
    Math.min(Math.max(amount, lower[index] ?? NaN), upper[index] ?? NaN);
  const atLambda = (lambda: number): number[] =>
    weights.map((weight, index) => within(weight === 0 ? 0 : lambda * weight, index));
  const anyOpen = weights.some((weight, index) => weight === 0 && upper[index] === Infinity);
  const largest = 1e12;
  const atRho = (rho: number): number[] =>
    weights.map((weight, index) => {
      const top = upper[index] ?? NaN;
      if (weight > 0) {
        return within(Infinity, index);
      }
      if (anyOpen) {
        return within(top === Infinity ? rho * largest : 0, index);
      }
      return within(Math.max(rho * top, 0), index);
    });
  return sum(atLambda(largest)) >= total ? bisect(atLambda, largest, total) : bisect(atRho, 1, total);
}

function bisect(amountsAt: (x: number) => number[], most: number, total: number): readonly number[] {
  let low = 0;
  let high = most;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (sum(amountsAt(middle)) <= total) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return amountsAt(sum(amountsAt(high)) <= total ? high : low);
}
