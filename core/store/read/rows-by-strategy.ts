import { nameKey } from "../../cells/key.ts";
import { keyFault } from "../../cells/key-fault.ts";
import { keyText } from "../../cells/text.ts";
import { listText } from "../../cells/words.ts";
import type { TargetCells } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import { headerText } from "./layout.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/** What the only strategy is called where nothing names one. */
export const ALL_PORTFOLIO = "All portfolio";

/** The rows of the targets that name one strategy. */
export interface StrategyRows {
  readonly name: string;
  readonly rows: readonly TargetCells[];
}

/** The strategy and the asset class that a row of the targets names, as keys compare. */
export interface RowOwner {
  readonly strategyKey: string;
  readonly classKey: string;
}

/** The rows of each strategy, by its key; those that name none belong to the only one. */
export function rowsByStrategyName(
  { table, layout, cells }: TargetsSheet,
  known: readonly string[],
  findings: Finding[],
): ReadonlyMap<string, StrategyRows> {
  const rowsByKey = new Map<string, { readonly name: string; readonly rows: TargetCells[] }>();
  const written = cells.rows.map((row) => keyText(row.cells.strategy)).filter((name) => name !== "");
  const names = [...new Map([...known, ...written].map((name) => [nameKey(name), name])).values()];
  const only = names.length > 1 ? undefined : (names[0] ?? ALL_PORTFOLIO);
  for (const row of cells.rows) {
    const fault = keyFault(row.cells.strategy, "Enter the strategy's name");
    const name = fault ? undefined : keyText(row.cells.strategy) || only;
    if (name === undefined) {
      const missing = {
        code: "NO_STRATEGY",
        what: `the row names no strategy, and there are several: ${listText(names)}`,
        remedy: "Enter the strategy's name, or clear the row",
      };
      findings.push({
        ...(fault ?? missing),
        range: table.name,
        row: row.row,
        column: headerText(table, layout, "strategy"),
        cell: { row: row.row - 1, column: layout.columnByField.get("strategy") },
        consequence: "the row is ignored",
      });
    } else {
      const found = rowsByKey.get(nameKey(name)) ?? { name, rows: [] };
      found.rows.push(row);
      rowsByKey.set(nameKey(name), found);
    }
  }
  return rowsByKey;
}

/** What every row says it belongs to, by row, from 0. */
export function ownersIn(rowsByKey: ReadonlyMap<string, StrategyRows>): ReadonlyMap<number, RowOwner> {
  return new Map(
    [...rowsByKey].flatMap(([strategyKey, { rows }]) => rows.map((row) => [row.row - 1, ownerOf(strategyKey, row)])),
  );
}

function ownerOf(strategyKey: string, { cells }: TargetCells): RowOwner {
  return { strategyKey, classKey: nameKey(keyText(cells.assetClass)) };
}
