import { type Money, moneyOf, moneyText, sumOf } from "../cells/money.ts";
import { readNumber } from "../cells/number-column.ts";
import type { StatedTotal } from "./holdings-table.ts";
import type { Position } from "./portfolio.ts";

/**
 * Checks the totals that a sheet states against what its rows add up to: those above since the last total, those
 * above, or all of them.
 *
 * @returns A note with both numbers for each total that none of these sums agrees with, to a minor unit a row.
 */
export function reconcileTotals(
  totals: readonly StatedTotal[],
  positions: readonly Position[],
  decimals: number,
): readonly string[] {
  let previousRow = 0;
  return totals.flatMap(({ row, label, value }) => {
    const reading = readNumber(value);
    const since = worthOf(positions.filter((position) => position.row > previousRow && position.row < row));
    const above = worthOf(positions.filter((position) => position.row < row));
    previousRow = row;
    if (reading.kind !== "number") {
      return [];
    }
    const stated = moneyOf(reading.value, decimals);
    const tolerance = Math.max(1, positions.length);
    const agrees = [since, above, worthOf(positions)].some((sum) => Math.abs(sum - stated) <= tolerance);
    return agrees
      ? []
      : [`row ${row} (${label}) says ${moneyText(stated, decimals)}, the rows add up to ${moneyText(above, decimals)}`];
  });
}

function worthOf(positions: readonly Position[]): Money {
  return sumOf(positions.map(({ value }) => value));
}
