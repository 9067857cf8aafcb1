import { type Cell, isCellError, type ResultCell } from "../../cells/cell.ts";
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
 * One row of the Strategies table; undefined where it names no strategy, or an account that cannot be read.
 *
 * @param findings - Collects what is wrong with it.
 */
export function readStrategyRow(
  table: StoreTable,
  layout: Layout<StrategyField>,
  row: number,
  findings: Finding[],
): StrategyRow | undefined {
  const cell = (field: StrategyField) => cellOf(table, layout, row, field);
  const say = (field: StrategyField, fault: Fault, consequence: string) =>
    findings.push({
      ...placeOfCell(table, layout, row, field),
      subject: keyText(cell("Strategy")),
      ...fault,
      consequence,
    });
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

/** Where a cell of the Strategies table stands, for findings. */
export function placeOfCell(table: StoreTable, layout: Layout<StrategyField>, row: number, field: StrategyField) {
  return {
    range: table.name,
    row: row + 1,
    column: headerText(table, layout, field),
    cell: { row, column: layout.columnByField.get(field) },
  };
}
