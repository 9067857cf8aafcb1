import type { Money } from "../cells/money.ts";

/** How far a value stands off its target. Fractions of the portfolio; positive is overweight. */
export interface OffTarget {
  /** Value ÷ total, correctly rounded. */
  readonly weight: number;
  /** Weight − target, to 15 decimals; undefined without a target. */
  readonly drift: number | undefined;
  /** Drift ÷ target, to 15 decimals; undefined where the target is 0 or missing. */
  readonly relativeDrift: number | undefined;
  /** Target × total − value, to the minor unit; undefined without a target. */
  readonly gap: Money | undefined;
}

/**
 * How far a value stands off its target weight of a total.
 *
 * @param target - A fraction of the total; undefined without a target.
 * @param total - Above 0.
 * @source docs/sources.md#drift
 * @example offTarget(65, 0.6, 100) → weight 0.65, drift 0.05, relative drift 0.083333333333333, gap −5
 */
export function offTarget(value: Money, target: number | undefined, total: Money): OffTarget {
  const weight = value / total;
  if (target === undefined) {
    return { weight, drift: undefined, relativeDrift: undefined, gap: undefined };
  }
  const drift = weight - target;
  return {
    weight,
    drift: to15(drift),
    relativeDrift: target === 0 ? undefined : to15(drift / target),
    gap: Math.round(target * total - value) + 0,
  };
}

/**
 * Portfolio drift: the share of the money that is in the wrong place, ½ Σ |drift| over what has a target.
 *
 * @param drifts - Of the classes; undefined without a target.
 * @returns A fraction from 0 to 1, to 15 decimals.
 */
export function portfolioDrift(drifts: readonly (number | undefined)[]): number {
  return to15(drifts.reduce<number>((sum, drift) => sum + Math.abs(drift ?? 0), 0) / 2);
}

/** A fraction to 15 decimals, so that 65% − 60% is 0.05 and not 0.05 and an error of rounding. */
function to15(fraction: number): number {
  return Math.round(fraction * 1e15) / 1e15 + 0;
}
