import fc from "fast-check";
import type { BookFeatures } from "./features.ts";

/**
 * Random basis points that sum to a whole, or so near to it (20 at most, where the whole is 10,000) that they are scaled.
 * Never all are 0 where the whole is above 0.
 */
export function bpsSummingTo(
  whole: number,
  count: number,
  { zeroTargets, scaledSums }: Pick<BookFeatures, "zeroTargets" | "scaledSums">,
): fc.Arbitrary<readonly number[]> {
  const part = zeroTargets
    ? fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 100 }) }, { weight: 1, arbitrary: fc.constant(0) })
    : fc.integer({ min: 1, max: 100 });
  const parts = fc.array(part, { minLength: count, maxLength: count });
  const slack =
    whole === 10_000 && scaledSums
      ? fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -20, max: 20 }) })
      : fc.constant(0);
  return fc.tuple(parts, slack).map(([drawn, off]) => {
    const sum = drawn.reduce((total, one) => total + one, 0);
    const shares = drawn.map((one) => (sum === 0 ? 0 : Math.floor((one * whole) / sum)));
    const largest = shares.indexOf(Math.max(...shares));
    const rest = whole - shares.reduce((total, one) => total + one, 0);
    return shares.map((share, index) => (index === largest ? share + rest + off : share));
  });
}
