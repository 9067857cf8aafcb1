import { type Deletion, takenBy } from "./inverse-of.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";

/**
 * The first cell that a deletion would take and that holds a constant or a formula outside the known ranges. What only
 * spilled there comes back by itself.
 */
export async function unexpectedIn(
  step: Deletion,
  known: readonly RangeRef[],
  driver: StepDriver,
): Promise<RangeRef | undefined> {
  const range = await takenBy(step, driver);
  if (!range) {
    return undefined;
  }
  const near = known.filter(({ sheet }) => sheet === step.sheet);
  for (const [down, contents] of (await driver.contents(range)).entries()) {
    const right = contents.findIndex(
      (content, index) => content !== "" && !near.some((one) => holds(one, range.row + down, range.column + index)),
    );
    if (right >= 0) {
      return { sheet: step.sheet, row: range.row + down, column: range.column + right, rows: 1, columns: 1 };
    }
  }
  return undefined;
}

function holds(range: RangeRef, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}
