import type { CellBlock } from "./cells.ts";
import type { Change, Step } from "./change.ts";
import type { SheetRef } from "./host.ts";
import type { Deletion } from "./inverse-of.ts";
import { movedRanges } from "./moved-range.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";
import { touchedBy } from "./touched.ts";

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
  const blocks = there.length === 0 ? [] : await driver.read(there);
  const expected: CellBlock[] = [];
  for (const block of blocks) {
    const own = await withoutSpilled(block, driver);
    expected.push(...(own ? await driver.read(own) : [block]));
  }
  return { label: change.label, expected, steps, isInverse: true };
}

/**
 * The parts of a block that no result spilled into, since a recalculation is no edit; undefined where that is all of it.
 */
async function withoutSpilled(block: CellBlock, driver: StepDriver): Promise<readonly RangeRef[] | undefined> {
  const contents = await driver.contents(block.range);
  const cells = contents.map((row, down) =>
    row.map((content, right) => (content === "" && (block.values[down]?.[right] ?? "") !== "" ? null : content)),
  );
  const hasSpilled = cells.some((row) => row.includes(null));
  return hasSpilled ? touchedBy({ kind: "write", range: block.range, cells }, []) : undefined;
}

/**
 * What a deletion leaves behind that taking it back depends on, where it is after the deletion: formulas elsewhere that
 * lost what they pointed at, and the lines on both sides of the gap. Were those elsewhere by then, because somebody
 * inserted lines above, the deleted ones would come back in the wrong place.
 */
export async function changedBy(
  step: Deletion,
  back: readonly Step[],
  driver: StepDriver,
): Promise<readonly RangeRef[]> {
  const sheets = await driver.sheets();
  const rewritten = back.flatMap((one) => (one.kind === "write" ? touchedBy(one, sheets) : []));
  const sheet = sheets.find(({ name }) => name === step.sheet);
  return [...movedRanges(rewritten, step), ...(sheet && step.kind !== "deleteSheet" ? besideGap(step, sheet) : [])];
}

function besideGap(step: Exclude<Deletion, { readonly kind: "deleteSheet" }>, sheet: SheetRef): readonly RangeRef[] {
  const isOfRows = step.kind === "deleteRows";
  const at = isOfRows ? step.row : step.column;
  const start = Math.max(0, at - 1);
  const count = Math.min(at + 1, isOfRows ? sheet.rows : sheet.columns) - start;
  const range: RangeRef = isOfRows
    ? { sheet: step.sheet, row: start, column: 0, rows: count, columns: sheet.columns }
    : { sheet: step.sheet, row: 0, column: start, rows: sheet.rows, columns: count };
  return range.rows > 0 && range.columns > 0 ? [range] : [];
}
