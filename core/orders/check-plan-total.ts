import { type Decimal, ZERO } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import type { Problem } from "../cells/problem.ts";
import { CLOSING_ROWS, type Flow } from "../plan/index.ts";

const NOT_RAISED = nameKey(CLOSING_ROWS.notRaised);
/** What the sells of a withdrawal pay for beside it. */
const PAID: ReadonlySet<string> = new Set([nameKey(CLOSING_ROWS.fees), nameKey(CLOSING_ROWS.cashLeft)]);

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
 * Deposit: buys + fees + cash left. Withdrawal: sells + not raised − fees − cash left. Rebalance: buys − sells + fees + cash
 * left − not raised.
 */
export function planTotalProblem(amounts: readonly PlanAmount[], flow: Flow, range: string): Problem | undefined {
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
      const isNegative =
        flow === "withdrawal" ? PAID.has(closing) : flow === "rebalance" && (isSell || closing === NOT_RAISED);
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
