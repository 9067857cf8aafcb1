import { type Cell, isCellError, type ResultCell } from "../../cells/cell.ts";
import { headerKey, nameKey } from "../../cells/key.ts";
import { keyFault } from "../../cells/key-fault.ts";
import type { Fault } from "../../cells/problem.ts";
import { isBlank, keyText, quoted, textOf } from "../../cells/text.ts";
import { flag, settingFault } from "../../settings/index.ts";
import type { Finding } from "../finding.ts";
import type { StoredStrategy } from "../model.ts";
import { isSettingField, type StrategyField } from "../strategy-fields.ts";
import type { StoreTable } from "../table.ts";
import { cellOf, headerText, type Layout } from "./layout.ts";

/** A strategy before its targets are read. */
export type StrategyRow = Omit<StoredStrategy, "classes" | "isOneLevel"> & { readonly row: number };

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
    const read = repeatsHeader(table, layout, row) ? undefined : readRow(table, layout, row, findings);
    const earlier = read && rowByName.get(nameKey(read.name));
    const rival = read?.isActive ? activeByAccount.get(nameKey(read.account)) : undefined;
    const say = (column: StrategyField, fault: Fault, otherRow: number, consequence: string) =>
      findings.push({ ...placeOf(table, layout, row, column), subject: read?.name, ...fault, otherRow, consequence });
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

function readRow(
  table: StoreTable,
  layout: Layout<StrategyField>,
  row: number,
  findings: Finding[],
): StrategyRow | undefined {
  const cell = (field: StrategyField) => cellOf(table, layout, row, field);
  const say = (field: StrategyField, fault: Fault, consequence: string) =>
    findings.push({ ...placeOf(table, layout, row, field), subject: keyText(cell("Strategy")), ...fault, consequence });
  const fault = keyFault(cell("Strategy"), "Enter the strategy's name");
  const name = fault ? "" : keyText(cell("Strategy"));
  if (name === "") {
    const isUsed = [...layout.columnByField.keys()]
      .map(cell)
      .some((one) => !isBlank(one) && one !== 0 && one !== false);
    if (fault || isUsed) {
      const nameless = { code: "NO_NAME", what: "the row names no strategy", remedy: "Enter a name, or clear the row" };
      say("Strategy", fault ?? nameless, "the row is ignored");
    }
    return undefined;
  }
  const settings = new Map<string, ResultCell>();
  for (const field of layout.columnByField.keys()) {
    const value = cell(field);
    if (isSettingField(field) && !isBlank(value)) {
      const settingProblem = settingFault(field, value);
      if (settingProblem) {
        say(field, settingProblem, "formulas that read the row refuse it");
      }
      settings.set(field, plainCell(value));
    }
  }
  const active = readActive(cell("Active"));
  if ("fault" in active) {
    say("Active", active.fault, "the strategy counts as inactive");
  }
  const accountFault = keyFault(cell("Account"), "Enter the account, or leave the cell empty");
  if (accountFault) {
    say("Account", accountFault, "the row is ignored");
    return undefined;
  }
  return {
    row,
    name,
    account: keyText(cell("Account")),
    isActive: "isActive" in active && active.isActive,
    settings,
    created: textOf(cell("Created")),
    updated: textOf(cell("Updated")),
  };
}

function readActive(cell: Cell): { readonly isActive: boolean } | { readonly fault: Fault } {
  if (isBlank(cell)) {
    return { isActive: false };
  }
  const reading = flag.read(cell);
  return "value" in reading
    ? { isActive: reading.value }
    : {
        fault: { code: "BAD_ACTIVE", what: `${quoted(cell)} is neither TRUE nor FALSE`, remedy: "Enter TRUE or FALSE" },
      };
}

function plainCell(cell: Cell): ResultCell {
  return cell === null || cell === undefined || isCellError(cell) ? textOf(cell) : cell;
}

function placeOf(table: StoreTable, layout: Layout<StrategyField>, row: number, field: StrategyField) {
  return {
    range: table.name,
    row: row + 1,
    column: headerText(table, layout, field),
    cell: { row, column: layout.columnByField.get(field) },
  };
}
