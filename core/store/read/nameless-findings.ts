import { Decimal } from "../../cells/decimal.ts";
import { Problems } from "../../cells/problem.ts";
import { checkTargetTotals } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/**
 * Targets in rows without a name. A row that says 100% is a total, as it is to formulas.
 *
 * @param scales - What 100% is written as in each strategy, 1 or 100: a total has to be one to all of them.
 */
export function namelessFindings(
  { table, layout, cells }: TargetsSheet,
  scales: readonly number[],
): readonly Finding[] {
  const problems = scales.map((scale) => {
    const found = new Problems();
    checkTargetTotals({ ...cells, totals: [] }, new Decimal(scale), table.name, found);
    return found.found;
  });
  const problemByRow = new Map(problems.flat().map((problem) => [problem.row ?? 0, problem]));
  return [...problemByRow.values()].map((problem) => ({
    ...problem,
    column: undefined,
    cell: { row: (problem.row ?? 1) - 1, column: layout.columnByField.get("assetClass") },
    consequence: "the row is ignored",
  }));
}
