import type { ResultCell } from "../../cells/cell.ts";
import type { Store, StoredStrategy } from "../model.ts";
import type { Layout } from "../read/layout.ts";
import { STRATEGY_HEADERS, type StrategyField } from "../strategy-fields.ts";
import type { TableEdits } from "../table.ts";
import { withColumns } from "./columns.ts";
import type { StrategyBefore } from "./matching.ts";

/**
 * The edits that turn the rows of the Strategies table into those of the next store; whatever does not differ is left
 * alone. A strategy without a row gets one once it is new or changed.
 */
export function editStrategies(
  before: Store,
  next: Store,
  strategyBefore: StrategyBefore,
  layout: Layout<StrategyField>,
): TableEdits {
  const filled = new Set(next.strategies.flatMap((strategy) => [...strategyCells(strategy).keys()]));
  const edited = withColumns(layout, [...filled], (header) => header);
  const wanted = next.strategies.filter((strategy) => strategyBefore.get(strategy) !== strategy);
  const sets = wanted.flatMap((strategy) => {
    const { row } = strategy;
    const was = strategyCells(strategyBefore.get(strategy) ?? strategy);
    const now = strategyCells(strategy);
    return row === undefined
      ? []
      : [...edited.columnByField].flatMap(([field, column]) =>
          (was.get(field) ?? "") === (now.get(field) ?? "") ? [] : [{ row, column, cell: now.get(field) ?? "" }],
        );
  });
  const rowsNow = new Set(next.strategies.map(({ row }) => row));
  const rowsBefore = before.strategies.flatMap(({ row }) => row ?? []);
  const lines = wanted
    .filter(({ row }) => row === undefined)
    .map((strategy) => {
      const cells = strategyCells(strategy);
      const line = Array.from({ length: edited.width }, (): ResultCell => "");
      for (const [field, column] of edited.columnByField) {
        line[column] = cells.get(field) ?? "";
      }
      return line;
    });
  const below = aboveLastStrategy(layout, rowsBefore);
  return {
    columns: edited.columns,
    sets,
    inserts: lines.length === 0 ? [] : [{ below, rows: lines }],
    deletes: rowsBefore.filter((row) => !rowsNow.has(row)).sort((one, other) => one - other),
  };
}

/**
 * The row that a new strategy goes below: inside the table, above its last row, since a formula that reads the table as a
 * range would not see a row under it.
 */
export function aboveLastStrategy(
  { headerRow }: Pick<Layout<StrategyField>, "headerRow">,
  rows: readonly number[],
): number {
  return Math.max(headerRow, Math.max(...rows) - 1);
}

/** A new Strategies table with a row for each strategy. */
export function newStrategiesTable({ strategies }: Store): readonly (readonly ResultCell[])[] {
  const extra = strategies.flatMap(({ settings }) => [...settings.keys()]);
  const headers = [...new Set([...STRATEGY_HEADERS, ...extra])];
  return [headers, ...strategies.map((strategy) => headers.map((header) => strategyCells(strategy).get(header) ?? ""))];
}

/** The cells of a strategy's row that hold something, by header. */
function strategyCells(strategy: StoredStrategy): ReadonlyMap<StrategyField, ResultCell> {
  const { name, account, isActive, settings, created, updated } = strategy;
  const own: readonly (readonly [StrategyField, ResultCell])[] = [
    ["Strategy", name],
    ["Account", account],
    ["Active", isActive ? true : ""],
    ["Created", created],
    ["Updated", updated],
  ];
  return new Map([...own, ...settings].filter(([, cell]) => cell !== ""));
}
