import type { Household } from "./household.ts";
import { idealAmounts } from "./ideal.ts";
import type { Method } from "./method.ts";

export const roundedDown: Method = {
  name: "rounded down",
  about: "The ideal amounts cut to whole shares; what is left stays cash.",
  plan: (household) => ({ shares: idealShares(household).map(Math.floor) }),
};

/**
 * The ideal amounts, cut to whole shares, then one share more for each holding in the order of the fractions cut, where it
 * fits in the cash left. Equal fractions: the earlier holding first.
 *
 * @example ideal 1.4, 1.8, 0.9 shares at 100, 300, 50 each; 410 left after 1, 1, 0 → 1, 2, 1 (no 100 is left for the first)
 */
export const largestRemainder: Method = {
  name: "largest remainder",
  about: "Rounded down, then one share more each, by the largest fraction of a share that was cut, as long as it fits.",
  plan: (household) => {
    const ideal = idealShares(household);
    const shares = ideal.map(Math.floor);
    const remainders = ideal.map((wanted, index) => wanted - (shares[index] ?? 0));
    let cash = household.deposit;
    for (const [index, { price }] of household.holdings.entries()) {
      cash -= price * (shares[index] ?? 0);
    }
    const order = [...remainders.keys()].sort(
      (one, other) => (remainders[other] ?? 0) - (remainders[one] ?? 0) || one - other,
    );
    for (const index of order) {
      const price = household.holdings[index]?.price ?? 0;
      if ((remainders[index] ?? 0) > 0 && price <= cash) {
        shares[index] = (shares[index] ?? 0) + 1;
        cash -= price;
      }
    }
    return { shares };
  },
};

/** The ideal amounts in shares; a whole number that floating point left just short of is that number. */
function idealShares(household: Household): readonly number[] {
  return idealAmounts(household).map((amount, index) => {
    const shares = amount / (household.holdings[index]?.price ?? 1);
    const nearest = Math.round(shares);
    return Math.abs(shares - nearest) < 1e-9 ? nearest : shares;
  });
}
