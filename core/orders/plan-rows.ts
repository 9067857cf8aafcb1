import type { Cell, NamedRange } from "../cells/cell.ts";
import { type Field, type FoundHeader, findHeader } from "../cells/header.ts";
import { nameKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { errorIn, keyText } from "../cells/text.ts";
import { ACTIONS, CHOOSE_A_HOLDING, CLOSING_ROWS } from "../plan/index.ts";
import { isCashClass } from "../portfolio/index.ts";

/** A column of a plan that orders are made from. */
export type PlanField =
  | "assetClass"
  | "holding"
  | "buy"
  | "sell"
  | "action"
  | "amount"
  | "shares"
  | "price"
  | "currency";

/** One row of a plan under our field names. */
export interface PlanRow {
  /** Row of the range passed, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<PlanField, Cell>>>;
}

/** A plan's rows, and the headers of its columns as written. */
export interface PlanRows {
  readonly headers: Readonly<Partial<Record<PlanField, string>>>;
  readonly rows: readonly PlanRow[];
}

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

/**
 * The rows of a range that holds the result of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN.
 *
 * @param problems - Collects a range that is no plan, and an error value in it.
 */
export function readPlanRows(range: NamedRange, problems: Problems): PlanRows {
  const header = findHeader(range.cells, PLAN_FIELDS, isPlanHeader);
  const error = range.cells
    .flat()
    .map(errorIn)
    .find((found) => found !== undefined);
  if (!header || error !== undefined) {
    problems.add({
      code: "NOT_A_PLAN",
      range: range.name,
      what: error === undefined ? "no plan found" : `the plan shows ${error}`,
      remedy: "Pass the whole result of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN with its header row",
    });
    return { headers: {}, rows: [] };
  }
  return {
    headers: Object.fromEntries([...header.columns].map(([field, column]) => [field, column.header])),
    rows: range.cells.slice(header.row + 1).map((line, offset) => ({
      row: header.row + offset + 2,
      cells: cellsOf(line, header),
    })),
  };
}

function isPlanHeader(found: ReadonlySet<PlanField>): boolean {
  return found.has("holding") && (found.has("buy") || found.has("sell") || found.has("amount"));
}

function cellsOf(line: readonly Cell[], header: FoundHeader<PlanField>): PlanRow["cells"] {
  return Object.fromEntries([...header.columns].map(([field, { index }]) => [field, line[index]]));
}

const CLOSING_KEYS = Object.values(CLOSING_ROWS).map(nameKey);

/** What a row says besides holdings, in compared form: `cashleft`, `total`; "" for a holding's row. */
export function closingOf({ cells }: PlanRow): string {
  const label = nameKey(keyText(cells.assetClass));
  return keyText(cells.holding) === "" && CLOSING_KEYS.includes(label) ? label : "";
}

/** Whether a row is the plan's Total. */
export function isTotalRow(row: PlanRow): boolean {
  return closingOf(row) === nameKey(CLOSING_ROWS.total);
}

/** Whether a row sells: by its column, or on a rebalance by its action. */
export function isSellRow({ cells }: PlanRow, { headers }: PlanRows): boolean {
  const action = nameKey(keyText(cells.action));
  return headers.sell !== undefined || [ACTIONS.sell, ACTIONS.useCash].some((one) => nameKey(one) === action);
}

/** Whether a row is an order: it names a holding that is neither cash nor yet to be chosen. */
export function isOrderRow({ cells }: PlanRow): boolean {
  const holding = nameKey(keyText(cells.holding));
  const action = nameKey(keyText(cells.action));
  const isCash = isCashClass(keyText(cells.assetClass)) || CASH_ACTIONS.includes(action);
  return holding !== "" && holding !== nameKey(CHOOSE_A_HOLDING) && !isCash;
}

const CASH_ACTIONS = [ACTIONS.useCash, ACTIONS.keepCash].map(nameKey);
