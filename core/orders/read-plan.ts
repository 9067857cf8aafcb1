import type { Cell, NamedRange } from "../cells/cell.ts";
import { type Decimal, ZERO } from "../cells/decimal.ts";
import { type Field, type FoundHeader, findHeader } from "../cells/header.ts";
import { nameKey } from "../cells/key.ts";
import { readNumber } from "../cells/number-column.ts";
import type { Problem, Problems } from "../cells/problem.ts";
import { errorIn, keyText } from "../cells/text.ts";
import { isCashClass } from "../portfolio/index.ts";
import type { Order } from "./order.ts";

type PlanField = "assetClass" | "holding" | "buy" | "sell" | "action" | "amount" | "shares" | "price" | "currency";

const PLAN_FIELDS: readonly Field<PlanField>[] = [
  { name: "assetClass", header: "Asset class", synonyms: [] },
  { name: "holding", header: "Holding", synonyms: [] },
  { name: "buy", header: "Buy", synonyms: [] },
  { name: "sell", header: "Sell", synonyms: [] },
  { name: "action", header: "Action", synonyms: [] },
  { name: "amount", header: "Amount", synonyms: [] },
  { name: "shares", header: "Shares", synonyms: [] },
  { name: "price", header: "Price", synonyms: [] },
  { name: "currency", header: "Currency", synonyms: [] },
];

/** Rows of a plan that say where money went without being orders. */
const CHOOSE = nameKey("(choose a holding)");
const CLOSING_ROWS = new Set(["Fees", "Cash left", "Not raised", "Total"].map(nameKey));

/**
 * The orders in the result of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN. Cash, classes without a chosen holding, fees
 * and totals are no orders.
 *
 * @param problems - Collects a range that is no plan, an error value in it, cells that cannot be read, and rows that do
 *   not add up to the plan's Total.
 */
export function readPlan(range: NamedRange, problems: Problems): readonly Order[] {
  const failure = range.cells.flat().find((cell) => errorIn(cell) !== undefined);
  const header = findHeader(
    range.cells,
    PLAN_FIELDS,
    (found) => found.has("holding") && (found.has("buy") || found.has("sell") || found.has("amount")),
  );
  if (failure !== undefined || !header) {
    problems.add({
      code: "NOT_A_PLAN",
      range: range.name,
      what: failure === undefined ? "no plan found" : `the plan shows ${errorIn(failure)}`,
      remedy: "Pass the whole result of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN with its header row",
    });
    return [];
  }
  const rows = range.cells
    .slice(header.row + 1)
    .map((line, offset) => new PlanRow(range, header, line, header.row + offset + 2));
  const read = rows.map((row) => ({ row, amount: row.amount(problems) }));
  checkTotal(read, header, range, problems);
  return read.flatMap(({ row, amount }) => (row.isOrder() && !amount.isZero() ? [row.order(amount, problems)] : []));
}

class PlanRow {
  private readonly range: NamedRange;
  private readonly header: FoundHeader<PlanField>;
  private readonly line: readonly Cell[];
  readonly row: number;

  constructor(range: NamedRange, header: FoundHeader<PlanField>, line: readonly Cell[], row: number) {
    this.range = range;
    this.header = header;
    this.line = line;
    this.row = row;
  }

  /** What the row says besides holdings: `Cash left`, `Total`; "" for a holding's row. */
  get closing(): string {
    const label = nameKey(keyText(this.cell("assetClass")));
    return this.text("holding") === "" && CLOSING_ROWS.has(label) ? label : "";
  }

  get isSell(): boolean {
    return this.header.columns.has("sell") || /^(?:sell|use cash)$/iu.test(this.text("action"));
  }

  isOrder(): boolean {
    const holding = this.text("holding");
    const isCash = isCashClass(this.text("assetClass")) || /cash$/iu.test(this.text("action"));
    return holding !== "" && nameKey(holding) !== CHOOSE && !isCash;
  }

  amount(problems: Problems): Decimal {
    const field = (["buy", "sell", "amount"] as const).find((name) => this.header.columns.has(name)) ?? "amount";
    return this.number(field, problems) ?? ZERO;
  }

  order(amount: Decimal, problems: Problems): Order {
    return {
      row: this.row,
      action: this.isSell ? "Sell" : "Buy",
      symbol: this.text("holding"),
      shares: this.number("shares", problems),
      amount,
      limitPrice: this.number("price", problems),
      currency: this.text("currency"),
    };
  }

  private number(field: PlanField, problems: Problems): Decimal | undefined {
    const reading = readNumber(this.cell(field));
    const where: Pick<Problem, "range" | "row" | "subject" | "column"> = {
      range: this.range.name,
      row: this.row,
      subject: this.text("holding") || this.text("assetClass"),
      column: this.header.columns.get(field)?.header ?? "",
    };
    if (reading.kind === "unreadable") {
      problems.add({
        ...where,
        code: reading.code,
        what: reading.what,
        remedy: reading.remedy ?? "Pass the plan as it came",
      });
    } else if (reading.kind === "number" && reading.value.lt(0) && field !== "amount") {
      problems.add({
        ...where,
        code: "NEGATIVE_AMOUNT",
        what: `${reading.value} is negative`,
        remedy: "Pass the plan as it came",
      });
    }
    return reading.kind === "number" ? reading.value : undefined;
  }

  private text(field: PlanField): string {
    return keyText(this.cell(field));
  }

  private cell(field: PlanField): Cell {
    const column = this.header.columns.get(field);
    return column && this.line[column.index];
  }
}

/** A plan whose rows do not add up to its own Total was cut off or edited. */
function checkTotal(
  rows: readonly { readonly row: PlanRow; readonly amount: Decimal }[],
  header: FoundHeader<PlanField>,
  range: NamedRange,
  problems: Problems,
): void {
  const total = rows.find(({ row }) => row.closing === nameKey("Total"));
  if (!total) {
    problems.add({
      code: "NO_TOTAL",
      range: range.name,
      what: "the plan has no Total row",
      remedy: "Pass the whole result with its last row",
    });
    return;
  }
  const isRebalance = header.columns.has("action");
  const sum = rows.reduce((running, { row, amount }) => {
    const isNegative = isRebalance && (row.isSell || row.closing === nameKey("Not raised"));
    return row === total.row ? running : running.plus(isNegative ? amount.neg() : amount);
  }, ZERO);
  if (!sum.eq(total.amount)) {
    problems.add({
      code: "PLAN_SUM",
      range: range.name,
      row: total.row.row,
      what: `the rows add up to ${sum}, the Total says ${total.amount}`,
      remedy: "Pass the plan as it came, all of its rows",
    });
  }
}
