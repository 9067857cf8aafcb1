import { nameKey } from "../cells/key.ts";
import { keyFault } from "../cells/key-fault.ts";
import type { Problems } from "../cells/problem.ts";
import { errorIn, keyText } from "../cells/text.ts";
import type { Settings } from "../settings/index.ts";
import type { TargetCells, TargetsTable } from "./target-cells.ts";

/**
 * The rows of the chosen strategy; all rows where the targets name none.
 *
 * @param problems - Collects several strategies with none chosen, listing them, and one that is not there.
 */
export function rowsOfStrategy(
  table: TargetsTable,
  range: string,
  { strategy }: Pick<Settings, "strategy">,
  problems: Problems,
): readonly TargetCells[] {
  for (const { row, cells } of table.rows) {
    const fault = keyFault(cells.strategy, "Enter the strategy's name");
    if (fault) {
      problems.add({ range, row, column: table.headers.strategy ?? "Strategy", ...fault });
    }
  }
  if (table.rows.some(({ cells }) => errorIn(cells.strategy) !== undefined)) {
    return [];
  }
  const nameOf = ({ cells }: TargetCells) => keyText(cells.strategy);
  const names = [...new Set(table.rows.map(nameOf).filter((name) => name !== ""))];
  const nameless = names.length > 0 ? table.rows.filter((row) => nameOf(row) === "") : [];
  for (const { row } of nameless) {
    problems.add({
      code: "NO_STRATEGY",
      range,
      row,
      column: table.headers.strategy ?? "Strategy",
      what: "the row names no strategy, and others do",
      remedy: "Enter the strategy's name, or clear the row",
    });
  }
  const chosen = strategy ?? (names.length === 1 ? names[0] : undefined);
  if (chosen === undefined) {
    if (names.length === 0) {
      return table.rows;
    }
    problems.add({
      code: "SEVERAL_STRATEGIES",
      range,
      what: `there are several strategies: ${names.join(", ")}`,
      remedy: `Choose one with the setting Strategy, such as "Strategy=${names[0]}"`,
    });
    return [];
  }
  const rows = table.rows.filter((row) => nameKey(nameOf(row)) === nameKey(chosen));
  if (rows.length === 0) {
    problems.add({
      code: "UNKNOWN_STRATEGY",
      range,
      what: `there is no strategy "${chosen}"`,
      remedy:
        names.length === 0
          ? "Add a column Strategy, or leave the setting Strategy out"
          : `The strategies are ${names.join(", ")}`,
    });
  }
  return rows;
}
