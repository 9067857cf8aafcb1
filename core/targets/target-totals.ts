import type { Decimal } from "../cells/decimal.ts";
import { readNumber } from "../cells/number-column.ts";
import type { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { percentText } from "../cells/words.ts";
import { asFraction, SUM_TOLERANCE } from "./scale.ts";
import type { TargetsTable } from "./target-cells.ts";

/**
 * Checks the rows of a targets range that are totals, with or without a label: the targets of the top level sum to 100%,
 * or they are refused, so that is what a total must say.
 *
 * @param unit - What plain numbers are fractions of: 1 or 100.
 * @param problems - Collects a row without a name that is no total either.
 * @returns A note for each labelled total that says something else.
 */
export function checkTargetTotals(
  { totals, nameless, headers }: TargetsTable,
  unit: Decimal,
  range: string,
  problems: Problems,
): readonly string[] {
  const fractionOf = ({ cells }: TargetsTable["totals"][number]) => {
    const reading = readNumber(cells.target);
    return reading.kind === "number" ? asFraction(reading, unit) : undefined;
  };
  for (const row of nameless) {
    if (!isWhole(fractionOf(row))) {
      problems.add({
        code: "NO_NAME",
        range,
        row: row.row,
        column: headers.target ?? "Target",
        what: "a target stands in a row without an asset class or a holding",
        remedy: "Name the asset class, or clear the row",
      });
    }
  }
  return totals.flatMap((row) => {
    const fraction = fractionOf(row);
    return fraction === undefined || isWhole(fraction)
      ? []
      : [
          `${range.toLowerCase()} row ${row.row} (${keyText(row.cells.assetClass) || "Total"}) says ${percentText(fraction.toNumber())}, the targets add up to 100%`,
        ];
  });
}

function isWhole(fraction: Decimal | undefined): boolean {
  return fraction?.minus(1).abs().lte(SUM_TOLERANCE) ?? false;
}
