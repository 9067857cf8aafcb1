import type { CellContent } from "./cells.ts";
import type { Step } from "./change.ts";
import { withReferences } from "./moved-formula.ts";
import { movedRange } from "./moved-range.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";

/**
 * The steps that bring back formulas and names which a deletion breaks or cuts short, and which do not come back by
 * themselves when its cells are inserted again: a reference to a deleted cell, a range that ends in a deleted row.
 *
 * @param taken - The deletion, and `inserted` what takes it back, as long as that moves references.
 */
export async function brokenBy(taken: Step, inserted: Step, driver: StepDriver): Promise<readonly Step[]> {
  const comeBack = (range: RangeRef): RangeRef | undefined => {
    const moved = movedRange(range, taken);
    return moved && movedRange(moved, inserted);
  };
  const writes: Step[] = [];
  const sheets = (await driver.sheets()).filter(({ name, rows, columns }) => {
    return rows > 0 && columns > 0 && !(taken.kind === "deleteSheet" && taken.sheet === name);
  });
  const blocks = await driver.read(
    sheets.map(({ name, rows, columns }) => ({ sheet: name, row: 0, column: 0, rows, columns })),
  );
  for (const { range, formulas } of blocks) {
    const cells = formulas.map((row) =>
      row.map((formula): CellContent => {
        const isBroken = formula !== "" && withReferences(formula, range.sheet, comeBack) !== formula;
        return isBroken ? { formula } : null;
      }),
    );
    writes.push(...writeOf(range, cells));
  }
  const names = (await driver.names()).filter(({ range }) => !isSame(range, comeBack(range)));
  return [...writes, ...names.map((one): Step => ({ kind: "name", ...one }))];
}

/** One write over the rows that have anything to write. */
function writeOf(range: RangeRef, cells: readonly (readonly CellContent[])[]): readonly Step[] {
  const filled = cells.map((row) => row.some((cell) => cell !== null));
  const first = filled.indexOf(true);
  if (first < 0) {
    return [];
  }
  const rows = cells.slice(first, filled.lastIndexOf(true) + 1);
  return [{ kind: "write", range: { ...range, row: range.row + first, rows: rows.length }, cells: rows }];
}

function isSame(one: RangeRef, other: RangeRef | undefined): boolean {
  return (
    other !== undefined &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
