import type { CellBlock } from "./cells.ts";
import type { Change, Step } from "./change.ts";
import type { Deletion } from "./inverse-of.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";

/**
 * The change that takes another back, made right after it was done.
 *
 * @param touched - What the change filled and made, where it is now; together with how it looks now, what is expected.
 */
export async function inverseChange(
  driver: StepDriver,
  change: Change,
  touched: readonly RangeRef[],
  steps: readonly Step[],
): Promise<Change> {
  const sheets = new Set((await driver.sheets()).map(({ name }) => name));
  const there = touched.filter(({ sheet }) => sheets.has(sheet));
  const expected: readonly CellBlock[] = there.length === 0 ? [] : await driver.read(there);
  return { label: change.label, expected, steps, isInverse: true };
}

/**
 * The lines on both sides of where a deletion took some. Were they elsewhere when the deletion is taken back, because
 * somebody inserted lines above, it would come back in the wrong place.
 */
export async function besideGap(step: Deletion, driver: StepDriver): Promise<readonly RangeRef[]> {
  const sheet = (await driver.sheets()).find(({ name }) => name === step.sheet);
  if (!sheet || step.kind === "deleteSheet") {
    return [];
  }
  const at = step.kind === "deleteRows" ? step.row : step.column;
  const lines = step.kind === "deleteRows" ? sheet.rows : sheet.columns;
  const start = Math.max(0, at - 1);
  const count = Math.min(at + 1, lines) - start;
  const range =
    step.kind === "deleteRows"
      ? { sheet: step.sheet, row: start, column: 0, rows: count, columns: sheet.columns }
      : { sheet: step.sheet, row: 0, column: start, rows: sheet.rows, columns: count };
  return range.rows > 0 && range.columns > 0 ? [range] : [];
}
