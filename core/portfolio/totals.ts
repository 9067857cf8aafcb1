import { Decimal, ZERO } from "../cells/decimal.ts";
import { readNumber } from "../cells/number-column.ts";
import type { StatedTotal } from "./holdings-table.ts";
import type { Position } from "./portfolio.ts";

const CENT = new Decimal("0.01");

/**
 * Checks the totals that a sheet states against what its rows add up to: those above since the last total, those
 * above, or all of them.
 *
 * @returns A note with both numbers for each total that none of these sums agrees with, to a cent a row.
 */
export function reconcileTotals(totals: readonly StatedTotal[], positions: readonly Position[]): readonly string[] {
  let previousRow = 0;
  return totals.flatMap(({ row, label, value }) => {
    const reading = readNumber(value);
    const since = sumOf(positions.filter((position) => position.row > previousRow && position.row < row));
    const above = sumOf(positions.filter((position) => position.row < row));
    previousRow = row;
    if (reading.kind !== "number") {
      return [];
    }
    const tolerance = CENT.mul(Math.max(1, positions.length));
    const agrees = [since, above, sumOf(positions)].some((sum) => sum.minus(reading.value).abs().lte(tolerance));
    return agrees ? [] : [`row ${row} (${label}) says ${reading.value}, the rows add up to ${above}`];
  });
}

function sumOf(positions: readonly Position[]): Decimal {
  return positions.reduce((sum, { value }) => sum.plus(value), ZERO);
}
