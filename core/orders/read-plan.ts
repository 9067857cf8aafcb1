import type { NamedRange } from "../cells/cell.ts";
import { type Decimal, ZERO } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import { faultOf, readNumber } from "../cells/number-column.ts";
import type { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { isCashClass } from "../portfolio/index.ts";
import { planTotalProblem } from "./check-plan-total.ts";
import type { Order } from "./order.ts";
import { closingOf, type PlanField, type PlanRow, type PlanRows, readPlanRows } from "./plan-rows.ts";

const CHOOSE = nameKey("(choose a holding)");

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
  const amountField = (["buy", "sell", "amount"] as const).find((field) => plan.headers[field] !== undefined);
  const number = numberReader(plan, range.name, problems);
  const read = plan.rows.map((row) => ({
    row,
    amount: (amountField && number(row, amountField)) ?? ZERO,
    isSell: plan.headers.sell !== undefined || /^(?:sell|use cash)$/iu.test(keyText(row.cells.action)),
  }));
  const problem = planTotalProblem(
    read.map(({ row, amount, isSell }) => ({ row: row.row, closing: closingOf(row), amount, isSell })),
    plan.headers.action !== undefined,
    range.name,
  );
  if (problem) {
    problems.add(problem);
  }
  return read
    .filter(({ row, amount }) => isOrder(row) && !amount.isZero())
    .map(({ row, amount, isSell }) => ({
      row: row.row,
      action: isSell ? "Sell" : "Buy",
      symbol: keyText(row.cells.holding),
      shares: number(row, "shares"),
      amount,
      limitPrice: number(row, "price"),
      currency: keyText(row.cells.currency),
    }));
}

function isOrder({ cells }: PlanRow): boolean {
  const holding = keyText(cells.holding);
  const isCash = isCashClass(keyText(cells.assetClass)) || /cash$/iu.test(keyText(cells.action));
  return holding !== "" && nameKey(holding) !== CHOOSE && !isCash;
}

/** Reads the number in a row's cell; undefined where it is empty. Only the new money of a rebalance may be negative. */
function numberReader({ headers }: PlanRows, range: string, problems: Problems) {
  return (row: PlanRow, field: PlanField): Decimal | undefined => {
    const reading = readNumber(row.cells[field]);
    const subject = keyText(row.cells.holding) || keyText(row.cells.assetClass);
    const where = { range, row: row.row, subject, column: headers[field] ?? "" };
    if (reading.kind === "unreadable") {
      problems.add({ ...where, ...faultOf(reading, "Pass the plan as it came") });
    }
    if (reading.kind !== "number") {
      return undefined;
    }
    if (reading.value.lt(0) && !(field === "amount" && closingOf(row) === "total")) {
      const what = `${reading.value} is negative`;
      problems.add({ ...where, code: "NEGATIVE_AMOUNT", what, remedy: "Pass the plan as it came" });
    }
    return reading.value;
  };
}
