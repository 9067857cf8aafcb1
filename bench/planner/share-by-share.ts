import type { Household } from "./household.ts";
import type { Method } from "./method.ts";

/**
 * Share by share, as most tools do it: of the holdings below their targets whose share fits in the cash left, the share
 * that lowers Σ|drift| most for its price; among equals (every share that does not overshoot lowers it by its whole price)
 * the holding furthest below its target, then the earlier one. It ends when nothing below its target fits.
 *
 * @example values 0, 0; targets 0.6, 0.4; prices 50, 30; deposit 100 → gaps 60, 40: one of the first (gaps 10, 40), one of the
 * second (10, 10); 20 is left and nothing fits
 */
export const shareByShare: Method = {
  name: "share by share",
  about:
    "Again and again one share of what lowers Σ|drift| most for its price, ties to the holding furthest below its target, until nothing below its target fits.",
  plan: (household) => {
    const shares = household.holdings.map(() => 0);
    const gaps = household.holdings.map(({ target, value }) => target * household.totalAfter - value);
    let cash = household.deposit;
    for (;;) {
      const index = nextShare(household, gaps, cash);
      if (index === undefined) {
        return { shares };
      }
      const price = household.holdings[index]?.price ?? 0;
      shares[index] = (shares[index] ?? 0) + 1;
      gaps[index] = (gaps[index] ?? 0) - price;
      cash -= price;
    }
  },
};

/** Fractions of the price nearer than this are equal but for floating point. */
const TIE = 1e-9;

function nextShare({ holdings }: Household, gaps: readonly number[], cash: number): number | undefined {
  let found: number | undefined;
  let best = Number.NEGATIVE_INFINITY;
  let widest = 0;
  for (const [index, { price }] of holdings.entries()) {
    const gap = gaps[index] ?? 0;
    if (gap > 0 && price <= cash) {
      const lowered = (gap - Math.abs(gap - price)) / price;
      if (lowered > best + TIE || (lowered > best - TIE && gap > widest)) {
        found = index;
        best = lowered;
        widest = gap;
      }
    }
  }
  return found;
}
