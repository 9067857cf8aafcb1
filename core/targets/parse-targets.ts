import type { NamedRange } from "../cells/cell.ts";
import type { Decimal } from "../cells/decimal.ts";
import { decimalSignOf, type NumberReading, readNumberColumn } from "../cells/number-column.ts";
import type { Problem, Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import type { Settings } from "../settings/index.ts";
import { rowsOfStrategy } from "./choose-strategy.ts";
import { readTargetRow, TARGET_NUMBERS, type TargetNumber } from "./read-target-row.ts";
import { clashOfScales, HUNDRED, scaleOf } from "./scale.ts";
import type { Strategy } from "./strategy.ts";
import { readTargetCells, type TargetCells } from "./target-cells.ts";
import { checkTargetTotals } from "./target-totals.ts";

/**
 * A targets range as a strategy: rows of classes and of holdings, weights as fractions.
 *
 * @param problems - Collects every cell that is needed and cannot be read, several strategies with none chosen, and
 *   weights on mixed scales. Where any is added the result is not whole.
 */
export function parseTargets(range: NamedRange, settings: Settings, problems: Problems): Strategy {
  const table = readTargetCells(range, problems);
  const targetHeader = table.headers.target ?? "Target";
  const rows = rowsOfStrategy(table, range.name, settings, problems);
  const readings = readNumbers(rows);
  const oneLevel = rows.every(({ cells }) => keyText(cells.assetClass) === "");
  const hasNoClassRows = !rows.some(isClassRow);
  const isTopLevel = (index: number) => oneLevel || hasNoClassRows || isClassRow(rows[index]);
  const unit = unitOf(
    readings.flatMap(({ target }, index) => (isTopLevel(index) ? (target ?? []) : [])),
    readings.flatMap(({ target }, index) => (isTopLevel(index) ? [] : (target ?? []))),
    readings.flatMap(({ min, max }) => [min ?? [], max ?? []].flat()),
    { range: range.name, column: targetHeader },
    problems,
  );
  const read = rows.flatMap((row, index) => {
    const numbers = readings[index];
    return numbers ? [readTargetRow({ table, rangeName: range.name, unit, problems }, row, numbers)] : [];
  });
  return {
    rangeName: range.name,
    targetHeader,
    notes: checkTargetTotals(table, unit, range.name, problems),
    oneLevel,
    classRows: read.filter(({ holding }) => holding === ""),
    holdingRows: read.filter(({ holding }) => holding !== ""),
  };
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
