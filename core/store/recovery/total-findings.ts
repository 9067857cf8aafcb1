import { type Decimal, ONE } from "../../cells/decimal.ts";
import { readNumber } from "../../cells/number-column.ts";
import { Problems } from "../../cells/problem.ts";
import { percentText } from "../../cells/words.ts";
import { readTargetCells, SUM_TOLERANCE } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import { sumOfTargets } from "../level/level.ts";
import { headerText } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";

/**
 * Rows that are labelled as totals and say neither 100% nor what targets of the table add up to: the classes of a strategy,
 * or all of its rows.
 */
export function totalFindings({ tables, targetsLayout, store, writtenAsHundreds }: StoreReading): readonly Finding[] {
  const table = tables.targets;
  if (!table || !targetsLayout) {
    return [];
  }
  const sums = store.strategies.flatMap(({ classes }) => [
    sumOfTargets(classes),
    sumOfTargets(classes.flatMap((one) => [one, ...one.holdings])),
  ]);
  const scale = writtenAsHundreds.size > 0 ? 100 : 1;
  return readTargetCells(table, new Problems()).totals.flatMap(({ row, cells }) => {
    const reading = readNumber(cells.target);
    const said = reading.kind === "number" ? (reading.percent ? reading.value : reading.value.div(scale)) : undefined;
    if (said === undefined || [ONE, ...sums].some((sum) => isNear(sum, said))) {
      return [];
    }
    const finding: Finding = {
      code: "TOTAL_DISAGREES",
      range: table.name,
      row,
      column: headerText(table, targetsLayout, "target"),
      what: `the total says ${percentText(said.toNumber())}, and no targets add up to that`,
      remedy: "Correct the total, or clear it",
      cell: { row: row - 1, column: targetsLayout.columnByField.get("target") },
      consequence: "the row is not read",
    };
    return [finding];
  });
}

function isNear(one: Decimal, other: Decimal): boolean {
  return one.minus(other).abs().lte(SUM_TOLERANCE);
}
