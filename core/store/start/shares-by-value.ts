import { Decimal } from "../../cells/decimal.ts";
import type { Money } from "../../cells/money.ts";
import { shareOut } from "../level/share-out.ts";

/**
 * Splits a fraction by value, equally where all are worth 0, in whole hundredths of a percent as shareOut has them.
 *
 * @param values - In minor units; those below 0 count as 0.
 * @returns In the order of the values, adding up to the fraction exactly; undefined for something of value whose share
 *   rounds to 0: a target of 0 would sell it, and none leaves it alone.
 * @example 1; 30, 10, 0.0001 → 0.75, 0.25, none
 */
export function sharesByValue(whole: Decimal, values: readonly Money[]): readonly (Decimal | undefined)[] {
  const { shares } = shareOut(
    whole,
    values.map((value) => new Decimal(Math.max(0, value))),
  );
  return shares.map((share, index) => (share.isZero() && (values[index] ?? 0) > 0 ? undefined : share));
}
