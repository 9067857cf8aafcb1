import { type Decimal, ZERO } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import type { Problem } from "../cells/problem.ts";
import { CLOSING_ROWS } from "../plan/index.ts";

/** What a row of a plan adds to its Total. */
export interface PlanAmount {
  readonly row: number;
  /** `total`, `notraised`, … or "" for a holding's row. */
  readonly closing: string;
  readonly isSell: boolean;
  readonly amount: Decimal;
}

/**
 * Checks that the rows of a plan add up to its own Total; a plan that was cut off or edited does not.
 *
 * @param isRebalance - Buys and sells stand in one column; sells count as negative.
 */
export function planTotalProblem(
  amounts: readonly PlanAmount[],
  isRebalance: boolean,
  range: string,
): Problem | undefined {
  const total = amounts.find(({ closing }) => closing === nameKey(CLOSING_ROWS.total));
  if (!total) {
    return {
      code: "NO_TOTAL",
      range,
      what: "the plan has no Total row",
      remedy: "Pass the whole result with its last row",
    };
  }
  const sum = amounts
    .filter((one) => one !== total)
    .reduce((running, { amount, isSell, closing }) => {
      const isNegative = isRebalance && (isSell || closing === nameKey(CLOSING_ROWS.notRaised));
      return running.plus(isNegative ? amount.neg() : amount);
    }, ZERO);
  return sum.eq(total.amount)
    ? undefined
    : {
        code: "PLAN_SUM",
        range,
        row: total.row,
        what: `the rows add up to ${sum}, the Total says ${total.amount}`,
        remedy: "Pass the plan as it came, all of its rows",
      };
}
