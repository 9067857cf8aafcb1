import { isBlank, keyText } from "../../cells/text.ts";
import type { Finding } from "../finding.ts";
import { cellOf, headerText } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";

/**
 * Rows of targets that name no strategy where one is asked for: some rows name the only one, or Strategies does. They are
 * read as its rows; formulas that are told the strategy refuse them.
 */
export function unnamedFindings(reading: StoreReading): readonly Finding[] {
  const { tables, targetsLayout, store, ownerByRow } = reading;
  const table = tables.targets;
  const rows = unnamedRows(reading);
  const [first] = rows;
  const [only] = store.strategies;
  if (!table || !targetsLayout || first === undefined || !only) {
    return [];
  }
  const where = {
    code: "NO_STRATEGY",
    range: table.name,
    column: headerText(table, targetsLayout, "strategy") ?? "Strategy",
    consequence: `read as ${only.name}, and formulas that are told the strategy refuse the table`,
  };
  const column = targetsLayout.columnByField.get("strategy");
  if (rows.length === ownerByRow.size) {
    const remedy = `Enter ${only.name} in column Strategy of every row`;
    return [{ ...where, what: "no row names a strategy", remedy, cell: undefined }];
  }
  return rows.map((row) => ({
    ...where,
    row: row + 1,
    what: `the row names no strategy, and others name ${only.name}`,
    remedy: "Enter the strategy's name, or clear the row",
    cell: { row, column },
  }));
}

/** The rows that name no strategy and are read as those of the only one, where its name is written elsewhere; from 0. */
export function unnamedRows({ tables, targetsLayout, ownerByRow, store }: StoreReading): readonly number[] {
  const table = tables.targets;
  if (!table || !targetsLayout) {
    return [];
  }
  const rows = [...ownerByRow.keys()];
  const unnamed = rows.filter((row) => {
    const cell = cellOf(table, targetsLayout, row, "strategy");
    return isBlank(cell) || keyText(cell) === "";
  });
  const isNamedElsewhere = unnamed.length < rows.length || store.strategies.some(({ row }) => row !== undefined);
  return isNamedElsewhere ? unnamed.sort((one, other) => one - other) : [];
}
