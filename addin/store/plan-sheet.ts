import { type ColumnKind, kindOfColumn, type ResultCell } from "../../core/index.ts";
import type { PlanView } from "../../core/view/index.ts";
import { type CellSpec, MONEY, PERCENT, SHARES, type SheetSpec, SIGNED_PERCENT } from "../../core/workbook/index.ts";
import { planTable } from "./plan-table.ts";

/** The background of header rows, a quiet grey that reads in light and dark. */
const HEADER_FILL = "#F2F0E5";
const FORMAT_BY_KIND: Readonly<Partial<Record<ColumnKind, string>>> = {
  money: MONEY,
  weight: PERCENT,
  drift: SIGNED_PERCENT,
  number: SHARES,
};
const WIDTH_BY_HEADER: ReadonlyMap<string, number> = new Map([
  ["Asset class", 140],
  ["Holding", 150],
  ["Reason", 420],
]);
const CLOSING: ReadonlySet<ResultCell> = new Set(["Fees", "Cash left", "Not raised", "Total"]);

/** What a plan is for, above its table. */
export interface PlanTitle {
  readonly strategy: string;
  /** ISO date. */
  readonly today: string;
}

/** A sheet named after the day that holds a plan as values: a line that says what it is, and the plan's table. */
export function planSheet(plan: PlanView, { strategy, today }: PlanTitle): SheetSpec {
  const [headers = [], ...rows] = planTable(plan);
  return {
    name: `Plan ${today}`,
    rows: [
      [{ value: titleOf(plan, strategy, today), italic: true }],
      [],
      headers.map((value): CellSpec => ({ value, bold: true, fill: HEADER_FILL })),
      ...rows.map((row) => row.map((value, column) => cellOf(value, String(headers[column]), row))),
    ],
    columnWidths: headers.map((header) => WIDTH_BY_HEADER.get(String(header)) ?? 95),
    frozenRows: 3,
  };
}

function titleOf({ flow, currency, proof }: PlanView, strategy: string, today: string): string {
  const kind = flow.charAt(0).toUpperCase() + flow.slice(1);
  return [`${kind} planned on ${today}`, strategy, currency && `amounts in ${currency}`, proof?.text]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

function cellOf(value: ResultCell, header: string, row: readonly ResultCell[]): CellSpec | null {
  if (value === "") {
    return null;
  }
  const kind = kindOfColumn(header);
  const format = kind && typeof value === "number" ? FORMAT_BY_KIND[kind] : undefined;
  const isClosing = row[1] === "" && CLOSING.has(row[0] ?? "");
  return { value, ...(format ? { format } : {}), ...(isClosing && row[0] === "Total" ? { bold: true } : {}) };
}
