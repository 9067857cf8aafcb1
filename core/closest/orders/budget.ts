/** Work in units of one or two tenths of a microsecond, whatever the shape of the portfolio. The search adds to what is spent. */
export interface Budget {
  spent: number;
  readonly limit: number;
}

/**
 * A budget that ends when a share of what is left is spent; what it spends counts in the whole.
 *
 * @example 100 spent of 500, a share of 0.25: ends at 200
 */
export function partOfBudget(budget: Budget, share: number): Budget {
  const limit = budget.spent + share * Math.max(0, budget.limit - budget.spent);
  return {
    limit,
    get spent() {
      return budget.spent;
    },
    set spent(spent) {
      budget.spent = spent;
    },
  };
}
