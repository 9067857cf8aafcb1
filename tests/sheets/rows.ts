import type { ResultCell, ResultTable } from "../../core/index.ts";

/** One row of a result, its cells by the names of their columns. */
export type Row = Readonly<Record<string, ResultCell>>;

/** The rows of a result under its header. */
export function rowsOf(table: ResultTable): readonly Row[] {
  const [header = [], ...lines] = table;
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [String(name), line[index] ?? ""])));
}

/** A cell that holds a number. @throws Error where it does not. */
export function numberIn(row: Row, column: string): number {
  const cell = row[column];
  if (typeof cell !== "number") {
    throw new Error(`${column} is ${JSON.stringify(cell)} in ${JSON.stringify(row)}`);
  }
  return cell;
}

/** A cell as text; "" where there is no such column. */
export function textIn(row: Row, column: string): string {
  return String(row[column] ?? "");
}

/**
 * An amount in whole minor units.
 *
 * @throws Error where the amount has more decimals than money has.
 */
export function unitsOf(amount: number, decimals = 2): number {
  const units = Math.round(amount * 10 ** decimals);
  if (units / 10 ** decimals !== amount) {
    throw new Error(`${amount} is not a whole number of minor units`);
  }
  return units;
}
