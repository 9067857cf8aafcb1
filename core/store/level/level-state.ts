import { Decimal, ONE, ZERO } from "../../cells/decimal.ts";
import type { StoredTarget } from "../model.ts";
import { exactPercentText } from "./exact-percent.ts";
import { sumOfTargets } from "./level.ts";

/** How the targets of a level add up. */
export interface LevelState {
  /** Exact. */
  readonly sum: Decimal;
  /** Only a complete level can be planned with; any other is a draft. */
  readonly kind: "complete" | "short" | "over";
  /** How far the sum is from 1, a fraction ≥ 0; 0 where the level is complete. */
  readonly off: Decimal;
  /** In words: `12% left to place`, `3.5% too much`, `adds up to 100%`. */
  readonly text: string;
}

/** What formulas that compute in doubles leave over: three times =1/3 is not 1, and nobody can make it so. */
const SUM_NOISE = new Decimal("1e-9");

/**
 * The sum of a level's targets and what it lacks, in words. Blank targets count as 0.
 *
 * The words are exact to the hundredth of a percent, and finer where that would say that 0% are left.
 *
 * @example 0.48, 0.4 → short by 0.12, `12% left to place`
 * @example 0.6, 0.400002 → over by 0.000002, `0.0002% too much`
 */
export function levelState(level: readonly Pick<StoredTarget, "target">[]): LevelState {
  const sum = sumOfTargets(level);
  const off = sum.minus(ONE).abs();
  if (off.lte(SUM_NOISE)) {
    return { sum, kind: "complete", off: ZERO, text: "adds up to 100%" };
  }
  return sum.lt(1)
    ? { sum, kind: "short", off, text: `${exactPercentText(off)} left to place` }
    : { sum, kind: "over", off, text: `${exactPercentText(off)} too much` };
}
