import { headerKey, nameKey } from "../../cells/key.ts";
import type { Fault } from "../../cells/problem.ts";
import { textOf } from "../../cells/text.ts";
import type { Finding } from "../finding.ts";
import type { StrategyField } from "../strategy-fields.ts";
import type { StoreTable } from "../table.ts";
import type { Layout } from "./layout.ts";
import { placeOfCell, readStrategyRow, type StrategyRow } from "./read-strategy-row.ts";

/**
 * The rows of the Strategies table. A row whose name an earlier one has is ignored; of two active strategies of one
 * account the second counts as inactive.
 *
 * @param findings - Collects what is wrong with them.
 */
export function readStrategies(
  table: StoreTable,
  layout: Layout<StrategyField>,
  findings: Finding[],
): readonly StrategyRow[] {
  const rowByName = new Map<string, number>();
  const activeByAccount = new Map<string, StrategyRow>();
  const rows: StrategyRow[] = [];
  for (let row = layout.headerRow + 1; row < table.cells.length; row += 1) {
    const read = repeatsHeader(table, layout, row) ? undefined : readStrategyRow(table, layout, row, findings);
    const earlier = read && rowByName.get(nameKey(read.name));
    const rival = read?.isActive ? activeByAccount.get(nameKey(read.account)) : undefined;
    const say = (column: StrategyField, fault: Fault, otherRow: number, consequence: string) =>
      findings.push({
        ...placeOfCell(table, layout, row, column),
        subject: read?.name,
        ...fault,
        otherRow,
        consequence,
      });
    if (read && earlier !== undefined) {
      say("Strategy", strategyTwice(read, rows, earlier), earlier, "the row is ignored");
    } else if (read) {
      rowByName.set(nameKey(read.name), row);
      if (rival) {
        const what = `${rival.name} in row ${rival.row + 1} is active for the same account`;
        const remedy = "Make one of the two inactive";
        say("Active", { code: "TWO_ACTIVE", what, remedy }, rival.row, "the strategy counts as inactive");
      } else if (read.isActive) {
        activeByAccount.set(nameKey(read.account), read);
      }
      rows.push({ ...read, isActive: read.isActive && !rival });
    }
  }
  return rows;
}

/** Whether a row holds the headers once more: it is no strategy called Strategy. */
function repeatsHeader(
  { cells }: StoreTable,
  { headerRow, columnByField }: Layout<StrategyField>,
  row: number,
): boolean {
  const keyAt = (one: number, column: number) => headerKey(textOf(cells[one]?.[column]));
  return [...columnByField.values()].every((column) => keyAt(row, column) === keyAt(headerRow, column));
}

function strategyTwice(read: StrategyRow, rows: readonly StrategyRow[], earlier: number): Fault {
  const other = rows.find(({ row }) => row === earlier)?.name ?? "";
  const how = other === read.name ? "" : `, as "${other}": names that differ only in case or spaces are the same`;
  return {
    code: "STRATEGY_TWICE",
    what: `the strategy stands in row ${earlier + 1} as well${how}`,
    remedy: "Rename one of the two, or delete a row",
  };
}
