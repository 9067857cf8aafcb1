import type { Decimal } from "../cells/decimal.ts";
import { decimalSignOf, type NumberReading, readNumberColumn } from "../cells/number-column.ts";
import type { Problem, Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { readTargetRow, TARGET_NUMBERS, type TargetNumber } from "./read-target-row.ts";
import { clashOfScales, HUNDRED, scaleOf } from "./scale.ts";
import type { TargetRow } from "./strategy.ts";
import type { TargetCells, TargetsTable } from "./target-cells.ts";

/** The rows of one strategy, read. */
export interface TargetRows {
  /** In the order of the table. */
  readonly rows: readonly TargetRow[];
  /** What plain numbers are fractions of: 1 or 100. */
  readonly unit: Decimal;
  /** Only holdings, no classes: each holding is its own class. */
  readonly oneLevel: boolean;
}

/**
 * Reads the rows of one strategy: columns of numbers as a whole, one scale for all of its weights.
 *
 * @param rows - Those of the strategy, out of the table.
 * @param problems - Collects every cell that cannot be read, and weights on mixed scales.
 */
export function readTargetRows(
  table: Pick<TargetsTable, "headers" | "hasHeaderRow">,
  rows: readonly TargetCells[],
  rangeName: string,
  problems: Problems,
): TargetRows {
  const readings = readNumbers(rows);
  const oneLevel = rows.every(({ cells }) => keyText(cells.assetClass) === "");
  const hasNoClassRows = !rows.some(isClassRow);
  const isTopLevel = (index: number) => oneLevel || hasNoClassRows || isClassRow(rows[index]);
  const unit = unitOf(
    readings.flatMap(({ target }, index) => (isTopLevel(index) ? (target ?? []) : [])),
    readings.flatMap(({ target }, index) => (isTopLevel(index) ? [] : (target ?? []))),
    readings.flatMap(({ min, max }) => [min ?? [], max ?? []].flat()),
    { range: rangeName, column: table.headers.target ?? "Target" },
    problems,
  );
  const read = rows.flatMap((row, index) => {
    const numbers = readings[index];
    return numbers ? [readTargetRow({ table, rangeName, unit, problems }, row, numbers)] : [];
  });
  return { rows: read, unit, oneLevel };
}

function isClassRow(row: TargetCells | undefined): boolean {
  return row !== undefined && keyText(row.cells.holding) === "" && keyText(row.cells.assetId) === "";
}

/** Every column of numbers read as a whole, then turned into rows. */
function readNumbers(
  rows: readonly TargetCells[],
): readonly Readonly<Record<TargetNumber, NumberReading | undefined>>[] {
  const rangeSign = () => decimalSignOf(rows.flatMap(({ cells }) => TARGET_NUMBERS.map((field) => cells[field])));
  const columns = TARGET_NUMBERS.map(
    (field) =>
      [
        field,
        readNumberColumn(
          rows.map(({ cells }) => cells[field]),
          rangeSign,
        ),
      ] as const,
  );
  return rows.map((_, index) => {
    const numbers = columns.map(([field, readings]) => [field, readings[index]]);
    return Object.fromEntries(numbers) as Record<TargetNumber, NumberReading | undefined>;
  });
}

function unitOf(
  topLevel: readonly NumberReading[],
  ofHoldings: readonly NumberReading[],
  edges: readonly NumberReading[],
  where: Pick<Problem, "range" | "column">,
  problems: Problems,
): Decimal {
  const scale = scaleOf(topLevel);
  const clash =
    scale.kind === "mixed"
      ? scale
      : (clashOfScales(topLevel, scale.unit, ofHoldings) ?? clashOfScales(topLevel, scale.unit, edges));
  if (clash) {
    problems.add({
      code: "MIXED_SCALE",
      ...where,
      what: `${clash.fraction} and ${clash.percentage} are on different scales`,
      remedy: "Write all targets as fractions (0.6), all as percentages (60%), or all as 60",
    });
  }
  // Where scales are mixed, one that takes every number keeps each of them from being blamed once more.
  return scale.kind === "mixed" || clash ? HUNDRED : scale.unit;
}
