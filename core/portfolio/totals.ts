import { type Money, moneyOf, moneyText } from "../cells/money.ts";
import type { NumberReading } from "../cells/number-column.ts";
import type { StatedTotal } from "./holdings-table.ts";
import type { Position } from "./portfolio.ts";

/**
 * Checks the totals that a sheet states against what its rows add up to: those above since the last total, those
 * above, or all of them.
 *
 * @param totals - From the top down, as are the positions.
 * @param readings - Their values, one a total.
 * @returns A note with both numbers for each total that none of these sums agrees with, to a minor unit a row.
 */
export function reconcileTotals(
  totals: readonly StatedTotal[],
  readings: readonly NumberReading[],
  positions: readonly Position[],
  decimals: number,
): readonly string[] {
  const all = positions.reduce((sum, { value }) => sum + value, 0);
  const tolerance = Math.max(1, positions.length);
  const notes: string[] = [];
  let above = 0;
  let atLastTotal = 0;
  let next = 0;
  for (const [index, { row, label }] of totals.entries()) {
    for (let position = positions[next]; position && position.row < row; position = positions[next]) {
      above += position.value;
      next += 1;
    }
    const reading = readings[index];
    const stated = reading?.kind === "number" ? moneyOf(reading.value, decimals) : undefined;
    if (reading?.kind === "unreadable") {
      notes.push(`row ${row} (${label}) is not checked: ${reading.what}`);
    }
    const isNear = (sum: Money) => stated === undefined || Math.abs(sum - stated) <= tolerance;
    if (stated !== undefined && !isNear(above - atLastTotal) && !isNear(above) && !isNear(all)) {
      notes.push(
        `row ${row} (${label}) says ${moneyText(stated, decimals)}, the rows add up to ${moneyText(above, decimals)}`,
      );
    }
    atLastTotal = above;
  }
  return notes;
}
