import { isCellError } from "../../core/index.ts";
import type { CellBlock, CellValue } from "./cells.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";

/**
 * Whether a cell is as it was: formulas by their text alone, since a recalculation is no edit; constants by type and
 * value, errors by name.
 */
export function isSameCell(
  expected: { readonly value: CellValue; readonly formula: string },
  actual: { readonly value: CellValue; readonly formula: string },
): boolean {
  if (expected.formula !== "" || actual.formula !== "") {
    return expected.formula === actual.formula;
  }
  return isCellError(expected.value) && isCellError(actual.value)
    ? expected.value.error === actual.value.error
    : expected.value === actual.value;
}

/**
 * The first cell that is not as expected, block by block and row by row; the whole range of a block whose sheet is gone;
 * undefined where all is as expected.
 *
 * @param isSame - How cells are compared.
 */
export async function conflictIn(
  driver: StepDriver,
  expected: readonly CellBlock[],
  isSame: typeof isSameCell = isSameCell,
): Promise<RangeRef | undefined> {
  const sheets = new Set((await driver.sheets()).map((sheet) => sheet.name));
  const homeless = expected.find(({ range }) => !sheets.has(range.sheet));
  if (homeless) {
    return homeless.range;
  }
  const actual = await driver.read(expected.map(({ range }) => range));
  for (const [index, block] of expected.entries()) {
    const now = actual[index];
    const at = now === undefined ? block.range : firstDifference(block, now, isSame);
    if (at) {
      return at;
    }
  }
  return undefined;
}

/**
 * Whether a cell holds what it held, as far as formulas go only that it has one: a spreadsheet may write a formula that it
 * moved there and back another way, without needless quotes.
 */
export function isRestoredCell(...[expected, actual]: Parameters<typeof isSameCell>): boolean {
  return (expected.formula !== "" && actual.formula !== "") || isSameCell(expected, actual);
}

function firstDifference(expected: CellBlock, actual: CellBlock, isSame: typeof isSameCell): RangeRef | undefined {
  const { sheet, row, column, rows, columns } = expected.range;
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      if (!isSame(cellAt(expected, down, right), cellAt(actual, down, right))) {
        return { sheet, row: row + down, column: column + right, rows: 1, columns: 1 };
      }
    }
  }
  return undefined;
}

function cellAt({ values, formulas }: CellBlock, row: number, column: number) {
  return { value: values[row]?.[column] ?? "", formula: formulas[row]?.[column] ?? "" };
}
