import { nameKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import type { Settings } from "../settings/index.ts";
import type { NumberColumns } from "./columns.ts";
import type { HoldingsRow, HoldingsTable } from "./holdings-table.ts";

/** A table and its columns of numbers, row by row alike. */
interface TableColumns {
  readonly table: HoldingsTable;
  readonly columns: NumberColumns;
}

/**
 * The rows of the account to plan for; all of them where none is chosen. What stands in other accounts is not needed, so
 * nothing in it can be in the way; totals over all accounts say nothing of one.
 *
 * @param problems - Collects an account that is not there, listing those that are.
 */
export function rowsOfAccount(
  { table, columns }: TableColumns,
  { account }: Pick<Settings, "account">,
  problems: Problems,
): TableColumns {
  if (account === undefined) {
    return { table, columns };
  }
  const isChosen = table.rows.map((row) => nameKey(accountOf(row)) === nameKey(account));
  if (!isChosen.includes(true)) {
    const names = [...new Set(table.rows.map(accountOf).filter((name) => name !== ""))];
    problems.add({
      code: "UNKNOWN_ACCOUNT",
      range: table.name,
      what: `no row is in the account "${account}"`,
      remedy:
        names.length === 0
          ? "Add a column Account, or leave the setting Account out"
          : `The accounts are ${names.join(", ")}`,
    });
  }
  const chosen = <Row>(rows: readonly Row[] | undefined) => rows?.filter((_, index) => isChosen[index]);
  return {
    table: { ...table, rows: chosen(table.rows) ?? [], totals: [] },
    columns: {
      quantity: chosen(columns.quantity),
      price: chosen(columns.price),
      value: chosen(columns.value),
      fxRate: chosen(columns.fxRate),
      lotSize: chosen(columns.lotSize),
      totals: [],
    },
  };
}

function accountOf({ cells }: HoldingsRow): string {
  return keyText(cells.account);
}
