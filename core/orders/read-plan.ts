import type { NamedRange } from "../cells/cell.ts";
import { type Decimal, ZERO } from "../cells/decimal.ts";
import { faultOf, readNumber } from "../cells/number-column.ts";
import type { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { planTotalProblem } from "./check-plan-total.ts";
import type { Order } from "./order.ts";
import {
  closingOf,
  isOrderRow,
  isSellRow,
  isTotalRow,
  type PlanField,
  type PlanRow,
  type PlanRows,
  readPlanRows,
} from "./plan-rows.ts";

const AMOUNT_FIELDS = ["buy", "sell", "amount"] as const;
/** Which plan it is, by the column of its amounts. */
const FLOW_BY_AMOUNT = { buy: "deposit", sell: "withdrawal", amount: "rebalance" } as const;

/** Decimals of an amount that is worked out anew in an order's own currency. */
const AMOUNT_DECIMALS = 2;

/**
 * The orders in the result of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN. Cash, classes without a chosen holding, fees
 * and totals are no orders.
 *
 * @param problems - Collects a range that is no plan, an error value in it, cells that cannot be read, and rows that do
 *   not add up to the plan's Total.
 */
export function readPlan(range: NamedRange, problems: Problems): readonly Order[] {
  const plan = readPlanRows(range, problems);
  if (plan.rows.length === 0) {
    return [];
  }
  const amountField = AMOUNT_FIELDS.find((field) => plan.headers[field] !== undefined);
  const number = numberReader(plan, range.name, problems);
  const read = plan.rows.map((row) => ({
    row,
    amount: (amountField && number(row, amountField)) ?? ZERO,
    isSell: isSellRow(row, plan),
  }));
  const problem = planTotalProblem(
    read.map(({ row, amount, isSell }) => ({ row: row.row, closing: closingOf(row), amount, isSell })),
    FLOW_BY_AMOUNT[amountField ?? "buy"],
    range.name,
  );
  if (problem) {
    problems.add(problem);
  }
  const baseCurrency = keyText(plan.rows.find(isTotalRow)?.cells.currency);
  return read
    .filter(({ row, amount }) => isOrderRow(row) && !amount.isZero())
    .map(({ row, amount, isSell }) => {
      const [shares, limitPrice, currency] = [number(row, "shares"), number(row, "price"), keyText(row.cells.currency)];
      return {
        row: row.row,
        action: isSell ? "Sell" : "Buy",
        symbol: keyText(row.cells.holding),
        shares,
        amount: currency === baseCurrency ? amount : ownAmount(shares, limitPrice),
        limitPrice,
        currency,
      };
    });
}

/** A plan's amounts are in the base currency; an order in another one is worth shares × price in its own. */
function ownAmount(shares: Decimal | undefined, price: Decimal | undefined): Decimal | undefined {
  return shares && price && shares.mul(price).toDecimalPlaces(AMOUNT_DECIMALS);
}

/** Reads the number in a row's cell; undefined where it is empty. Only the new money of a rebalance may be negative. */
function numberReader({ headers }: PlanRows, range: string, problems: Problems) {
  return (row: PlanRow, field: PlanField): Decimal | undefined => {
    const reading = readNumber(row.cells[field]);
    const subject = keyText(row.cells.holding) || keyText(row.cells.assetClass);
    const place = { range, row: row.row, subject, column: headers[field] };
    if (reading.kind === "unreadable") {
      problems.add({ ...place, ...faultOf(reading, "Pass the plan as it came") });
    }
    if (reading.kind !== "number") {
      return undefined;
    }
    if (reading.value.isNegative() && !(field === "amount" && isTotalRow(row))) {
      const what = `${reading.value} is negative`;
      problems.add({ ...place, code: "NEGATIVE_AMOUNT", what, remedy: "Pass the plan as it came" });
    }
    return reading.value;
  };
}
