import type { Cell, Cells } from "../../cells/cell.ts";
import { decimalSignOf, type NumberReading, readNumberColumn } from "../../cells/number-column.ts";
import { columnName, usedWidth } from "../../cells/table-shape.ts";
import { keyText, quoted, textOf } from "../../cells/text.ts";
import { isTotalLabel } from "../../portfolio/index.ts";

/** A column of a sheet that is to be understood: its header and its cells in rows that are neither blank nor totals. */
export interface SheetColumn {
  /** From 0. */
  readonly index: number;
  /** As written; "" where there is none. */
  readonly header: string;
  /** As messages call it: `"Kurs"`, or `column 3` where there is no header. */
  readonly label: string;
  /** As texts; "" for a blank. */
  readonly texts: readonly string[];
  /** In the order of the texts; undefined where a cell holds no number. */
  readonly numbers: readonly (number | undefined)[];
  /** Whether most of its filled cells hold numbers. */
  readonly isNumeric: boolean;
  /** Whether a cell is written with a percent sign. */
  readonly hasPercentages: boolean;
}

/** The part of a column's cells that must agree before its contents say anything. */
export const MOST = 0.8;

/**
 * The columns of a table as they stand below its header row.
 *
 * @param headerRow - From 0; undefined where there is none.
 */
export function sheetColumns(cells: Cells, headerRow: number | undefined): readonly SheetColumn[] {
  const header = headerRow === undefined ? [] : (cells[headerRow] ?? []);
  const rows = cells.slice(headerRow === undefined ? 0 : headerRow + 1).filter((line) => isRow(line, header));
  const sign = decimalSignOf(rows.flat());
  return Array.from({ length: usedWidth(cells) }, (_, index) => {
    const column = rows.map((line) => line[index]);
    return { index, ...readColumn(column, textOf(header[index]), columnName(index), () => sign) };
  });
}

/** Blank rows, totals and a repeated header are no rows of holdings. */
function isRow(line: readonly Cell[], header: readonly Cell[]): boolean {
  const texts = line.map(keyText).filter((text) => text !== "");
  const repeats = texts.length > 0 && texts.every((text) => header.some((cell) => textOf(cell) === text));
  return texts.length > 0 && !repeats && !line.some((cell) => typeof cell === "string" && isTotalLabel(cell));
}

function readColumn(
  cells: readonly Cell[],
  header: string,
  name: string,
  rangeSign: () => ReturnType<typeof decimalSignOf>,
): Omit<SheetColumn, "index"> {
  const readings = readNumberColumn(cells, rangeSign);
  const numbers = readings.map((reading) => (reading.kind === "number" ? reading.value.toNumber() : undefined));
  const filled = readings.filter(({ kind }) => kind !== "missing").length;
  const known = numbers.filter((number) => number !== undefined).length;
  return {
    header,
    label: header === "" ? name : quoted(header),
    texts: cells.map(keyText),
    numbers,
    isNumeric: known > 0 && known >= MOST * filled,
    hasPercentages: readings.some(isPercentage),
  };
}

function isPercentage(reading: NumberReading): boolean {
  return reading.kind === "number" && reading.percent;
}

/**
 * Whether a column holds parts of a whole: percentages, or numbers that sum to it.
 *
 * @param whole - 1 for fractions, 100 for percentages without their sign; to half a percent.
 */
export function areWeights({ numbers, hasPercentages }: SheetColumn, whole: 1 | 100): boolean {
  const known = numbers.filter((number) => number !== undefined);
  const sum = known.reduce((total, number) => total + number, 0);
  return hasPercentages || (known.length > 1 && Math.abs(sum - whole) <= 0.005 * whole);
}
