import { type Deletion, takenBy } from "./inverse-of.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";

/** The first filled cell that a deletion would take and that is in none of the known ranges. */
export async function unexpectedIn(
  step: Deletion,
  known: readonly RangeRef[],
  driver: StepDriver,
): Promise<RangeRef | undefined> {
  const range = await takenBy(step, driver);
  const [block] = range ? await driver.read([range]) : [];
  const near = known.filter(({ sheet }) => sheet === step.sheet);
  for (const [down, values] of (block?.values ?? []).entries()) {
    for (const [right, value] of values.entries()) {
      const row = (range?.row ?? 0) + down;
      const column = (range?.column ?? 0) + right;
      const isBlank = value === "" && (block?.formulas[down]?.[right] ?? "") === "";
      if (!isBlank && !near.some((one) => holds(one, row, column))) {
        return { sheet: step.sheet, row, column, rows: 1, columns: 1 };
      }
    }
  }
  return undefined;
}

function holds(range: RangeRef, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}
