import type { NamedRange } from "../cells/cell.ts";
import type { Problems } from "../cells/problem.ts";
import type { Settings } from "../settings/index.ts";
import { rowsOfStrategy } from "./choose-strategy.ts";
import { readTargetRows } from "./read-target-rows.ts";
import type { Strategy } from "./strategy.ts";
import { readTargetCells } from "./target-cells.ts";
import { checkTargetTotals } from "./target-totals.ts";

/**
 * A targets range as a strategy: rows of classes and of holdings, weights as fractions.
 *
 * @param problems - Collects every cell that is needed and cannot be read, several strategies with none chosen, and
 *   weights on mixed scales. Where any is added the result is not whole.
 */
export function parseTargets(range: NamedRange, settings: Settings, problems: Problems): Strategy {
  const table = readTargetCells(range, problems);
  const chosen = rowsOfStrategy(table, range.name, settings, problems);
  const { rows, unit, oneLevel } = readTargetRows(table, chosen, range.name, problems);
  return {
    rangeName: range.name,
    targetHeader: table.headers.target ?? "Target",
    notes: checkTargetTotals(table, unit, range.name, problems),
    oneLevel,
    classRows: rows.filter(({ holding }) => holding === ""),
    holdingRows: rows.filter(({ holding }) => holding !== ""),
  };
}
