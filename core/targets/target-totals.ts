import { type Decimal, ONE } from "../cells/decimal.ts";
import { readNumber } from "../cells/number-column.ts";
import type { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { percentText } from "../cells/words.ts";
import { asFraction, HUNDRED, SUM_TOLERANCE } from "./scale.ts";
import type { TargetCells, TargetsTable } from "./target-cells.ts";

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
  for (const row of nameless) {
    if (!isWhole(fractionIn(row, unit))) {
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
    const fraction = fractionIn(row, unit);
    return fraction === undefined || isWhole(fraction)
      ? []
      : [
          `${range.toLowerCase()} row ${row.row} (${keyText(row.cells.assetClass) || "Total"}) says ${percentText(fraction.toNumber())}, the targets add up to 100%`,
        ];
  });
}

/** Whether a row without a name says 100%, as 1 or as 100: a total that lacks its label. */
export function isUnlabelledTotal(row: TargetCells): boolean {
  return [ONE, HUNDRED].some((unit) => isWhole(fractionIn(row, unit)));
}

function fractionIn({ cells }: TargetCells, unit: Decimal): Decimal | undefined {
  const reading = readNumber(cells.target);
  return reading.kind === "number" ? asFraction(reading, unit) : undefined;
}

function isWhole(fraction: Decimal | undefined): boolean {
  return fraction?.minus(1).abs().lte(SUM_TOLERANCE) ?? false;
}
