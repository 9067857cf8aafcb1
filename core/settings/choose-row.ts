import type { Cell } from "../cells/cell.ts";
import { nameKey } from "../cells/key.ts";
import type { Fault, Problems } from "../cells/problem.ts";
import { errorIn, isBlank, keyText, textOf } from "../cells/text.ts";
import { listText } from "../cells/words.ts";
import { flag } from "./kinds.ts";
import type { StrategiesTable, StrategyRow } from "./strategies-table.ts";

/** What the pairs above a Strategies table say of the row to use; "" where they say nothing. */
export interface Wanted {
  readonly strategy: string;
  readonly account: string;
}

/**
 * The row of a Strategies table to use: the one that the pairs above it name; else the only one; else the active one; among
 * several active ones that of the account named above the table, else the one without account.
 *
 * @param problems - Collects that none can be chosen, with what there is and the ways to choose, that the chosen strategy
 *   stands in two rows, and a cell of Active that decides and cannot be read.
 */
export function chooseRow(table: StrategiesTable, wanted: Wanted, problems: Problems): StrategyRow | undefined {
  const candidates = candidatesOf(table, wanted, problems);
  const [chosen, ...others] = candidates ?? [];
  if (!candidates || (chosen && others.length > 0 && !areTwins(chosen, others))) {
    return candidates && refuse(table, noChoice(table, candidates), problems);
  }
  if (!chosen) {
    return refuse(table, noneFound(table, wanted), problems);
  }
  const twin = table.rows.find((row) => row !== chosen && areTwins(chosen, [row]));
  if (twin) {
    const what = `the strategy stands in row ${chosen.row} as well`;
    const remedy = "Keep one of the two rows, or rename one of the strategies";
    problems.add({ range: table.name, row: twin.row, subject: twin.name, code: "STRATEGY_TWICE", what, remedy });
    return undefined;
  }
  return chosen;
}

/** The rows among which there is to be one; undefined where what decides cannot be read. */
function candidatesOf(table: StrategiesTable, wanted: Wanted, problems: Problems): readonly StrategyRow[] | undefined {
  if (wanted.strategy !== "") {
    return table.rows.filter(({ name }) => nameKey(name) === nameKey(wanted.strategy));
  }
  const before = problems.found.length;
  const active = table.rows.length === 1 ? table.rows : table.rows.filter((row) => isActive(row, table, problems));
  if (problems.found.length > before) {
    return undefined;
  }
  const ofAccount = (account: string) => active.filter((row) => nameKey(accountOf(row, table)) === nameKey(account));
  const preferred = [wanted.account, ""].map(ofAccount).find((rows) => rows.length > 0);
  if (wanted.account !== "") {
    return preferred ?? [];
  }
  return active.length > 1 && preferred ? preferred : active;
}

function accountOf({ line }: StrategyRow, table: StrategiesTable): string {
  return keyText(cellOf(table, "account", line));
}

function isActive({ row, name, line }: StrategyRow, table: StrategiesTable, problems: Problems): boolean {
  const cell = cellOf(table, "active", line);
  if (isBlank(cell) || errorIn(cell) !== undefined) {
    return false;
  }
  const reading = flag.read(cell);
  if (!("value" in reading)) {
    problems.add({ range: table.name, row, subject: name, column: "Active", ...reading });
  }
  return "value" in reading && reading.value;
}

function cellOf({ columns }: StrategiesTable, kind: "active" | "account", line: readonly Cell[]): Cell {
  return line[columns.find((column) => column.kind === kind)?.index ?? -1];
}

function areTwins({ name }: StrategyRow, others: readonly StrategyRow[]): boolean {
  return others.every((other) => nameKey(other.name) === nameKey(name));
}

function refuse({ name }: StrategiesTable, fault: Fault, problems: Problems): undefined {
  problems.add({ range: name, ...fault });
}

/** Nothing fits what is said above the table; nothing said, no strategy is active. */
function noneFound(table: StrategiesTable, { strategy, account }: Wanted): Fault {
  if (strategy !== "") {
    return unknown(table, strategy);
  }
  const forOthers = table.rows.filter((row) => accountOf(row, table) !== "");
  if (account === "" || forOthers.length === 0) {
    return noChoice(table, []);
  }
  return {
    code: "NO_STRATEGY_FOR_ACCOUNT",
    what: `no strategy in use is for the account ${account}: ${listText(forOthers.map((row) => `${row.name} is for ${accountOf(row, table)}`))}`,
    remedy: `Make a strategy for ${account} active, or one without account, which is for all of them`,
  };
}

function unknown({ rows }: StrategiesTable, strategy: string): Fault {
  const what = `there is no strategy "${textOf(strategy)}" in the table`;
  return { code: "UNKNOWN_STRATEGY", what, remedy: `The strategies are ${listText(rows.map(({ name }) => name))}` };
}

/** None of several is active, or more than one is: what there is, and the ways to choose. */
function noChoice(table: StrategiesTable, active: readonly StrategyRow[]): Fault {
  const { rows, headerRow, columns } = table;
  const listed = active.length > 0 ? active : rows;
  const [first] = listed;
  const names = listText(listed.map(({ name, row }) => `${name} (row ${row})`));
  const hasColumn = columns.some(({ kind }) => kind === "active");
  const activate = `${hasColumn ? "Enter TRUE in column Active" : "Add a column Active with TRUE"} for one of them alone`;
  const accounts = new Set(active.map((row) => nameKey(accountOf(row, table))));
  // One active strategy for each account is as it is meant to be; then only the account is to be said.
  const isOneEach = active.length > 1 && accounts.size === active.length;
  const choose = isOneEach
    ? `Write "Account" and "${first ? accountOf(first, table) : ""}" side by side above the header`
    : `${activate}, or write "Strategy" and "${first?.name ?? ""}" side by side above the header`;
  return {
    code: "SEVERAL_STRATEGIES",
    what: active.length > 0 ? `several strategies are active: ${names}` : `no strategy is active of ${names}`,
    remedy: `${choose}, or pass the header and one row: CHOOSEROWS(the range, ${headerRow}, ${first?.row ?? headerRow + 1})`,
  };
}
