import type { NamedRange } from "../cells/cell.ts";
import type { Problems } from "../cells/problem.ts";
import type { Settings } from "../settings/index.ts";
import { rowsOfAccount } from "./choose-account.ts";
import { readNumberColumns } from "./columns.ts";
import { currenciesOf } from "./currency.ts";
import { mixedSignsProblem } from "./currency-signs.ts";
import { mergePositions } from "./merge-positions.ts";
import type { Portfolio } from "./portfolio.ts";
import { readHoldingsTable } from "./read-holdings-table.ts";
import { readPositions } from "./read-positions.ts";
import { reconcileTotals } from "./totals.ts";

/**
 * A holdings range as a portfolio: columns recognised, rows read, the rows of each asset added up.
 *
 * Values are rounded to the base currency's minor unit (half up) row by row, once, here; everything after is exact.
 *
 * @param range - What the person passed; a broker's export as it came will do.
 * @param problems - Collects every cell that is needed and cannot be read. Where any is added the result is not whole.
 */
export function parseHoldings(range: NamedRange, settings: Settings, problems: Problems): Portfolio {
  const whole = readHoldingsTable(range, problems);
  const { table, columns } = rowsOfAccount({ table: whole, columns: readNumberColumns(whole) }, settings, problems);
  const mixed = mixedSignsProblem(table);
  if (mixed) {
    problems.add(mixed);
  }
  const currencies = currenciesOf(table, columns, settings, problems);
  const { positions, notes } = readPositions({ table, columns, currencies, decimals: settings.decimals }, problems);
  const merged = mergePositions(positions, range.name, problems);
  return {
    rangeName: range.name,
    holdings: merged.holdings,
    baseCurrency: currencies.base,
    notes: [
      ...table.leftOut.map(({ row, label, why }) => `row ${row} (${label}) is left out: ${why}`),
      ...notes,
      ...merged.notes,
      ...reconcileTotals(table.totals, columns.totals, positions, settings.decimals),
    ],
  };
}
