import { MONEY, PERCENT, SIGNED_PERCENT } from "../../../core/sample/formats.ts";

/** Headers of result columns whose numbers are not plain, and how they show. */
const FORMAT_BY_HEADER: ReadonlyMap<string, string> = new Map([
  ...withFormat(
    MONEY,
    "Value",
    "Gap",
    "Buy",
    "Sell",
    "Amount",
    "Price",
    "Value after",
    "Cash left",
    "Limit price",
    "Total",
  ),
  ...withFormat(PERCENT, "Weight", "Target", "Weight in class", "Target in class", "Weight after"),
  ...withFormat(SIGNED_PERCENT, "Drift", "Relative drift", "Drift after"),
]);

/** The number format of a result's column; empty where numbers show plainly, as shares do. */
export function formatOfColumn(header: string | undefined): string {
  return (header !== undefined && FORMAT_BY_HEADER.get(header)) || "";
}

/** The number format of a single-cell result: the only numbers that come alone are amounts of money. */
export const SINGLE_CELL_FORMAT: string = MONEY;

function withFormat(format: string, ...headers: readonly string[]): readonly (readonly [string, string])[] {
  return headers.map((header) => [header, format]);
}
