import type { NamedRange } from "../cells/cell.ts";
import { Decimal, ONE, ZERO } from "../cells/decimal.ts";
import { assetKey, nameKey } from "../cells/key.ts";
import { decimalSignOf, type NumberReading, readNumberColumn } from "../cells/number-column.ts";
import type { Problem, Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { type Price, readTrading } from "../portfolio/index.ts";
import type { Settings } from "../settings/index.ts";
import { percentText } from "../cells/words.ts";
import { asFraction, scaleOf } from "./scale.ts";
import type { Strategy, TargetRow } from "./strategy.ts";
import { readTargetCells, repeatsHeader, type TargetCells, type TargetsTable } from "./target-cells.ts";

/**
 * A targets range as a strategy: rows of classes and of holdings, weights as fractions.
 *
 * @param problems - Collects every cell that is needed and cannot be read, several strategies with none chosen, and
 *   weights on mixed scales. Where any is added the result is not whole.
 */
export function parseTargets(range: NamedRange, settings: Settings, problems: Problems): Strategy {
  const table = readTargetCells(range, problems);
  const chosen = rowsOfStrategy(table, range.name, settings, problems);
  const rows = chosen.filter((row) => !repeatsHeader(row, table.headers));
  const oneLevel = rows.every(({ cells }) => keyText(cells.assetClass) === "");
  const isClassRow = ({ cells }: TargetCells) => keyText(cells.holding) === "" && keyText(cells.assetId) === "";
  const readColumn = (field: "target" | "min" | "max" | "price" | "lotSize") =>
    readNumberColumn(
      rows.map(({ cells }) => cells[field]),
      () => decimalSignOf(rows.flatMap(({ cells }) => [cells.target, cells.min, cells.max, cells.price])),
    );
  const targets = readColumn("target");
  const topLevel = targets.filter((_, index) => oneLevel || isTopLevel(rows[index], isClassRow));
  const scale = scaleOf(topLevel.length > 0 ? topLevel : targets);
  if (scale.kind === "mixed") {
    problems.add({
      code: "MIXED_SCALE",
      range: range.name,
      column: table.headers.target ?? "Target",
      what: `${scale.fraction} and ${scale.percentage} are on different scales`,
      remedy: "Write all targets as fractions (0.6), all as percentages (60%), or all as 60",
    });
  }
  const unit = scale.kind === "decided" ? scale.unit : ONE;
  const reader = { table, rangeName: range.name, unit, problems };
  const [min, max, price, lotSize] = [readColumn("min"), readColumn("max"), readColumn("price"), readColumn("lotSize")];
  const read = rows.map((row, index) =>
    readTargetRow(reader, row, { target: targets[index], min: min[index], max: max[index], price: price[index], lotSize: lotSize[index] }),
  );
  return {
    rangeName: range.name,
    targetHeader: table.headers.target ?? "Target",
    oneLevel,
    classRows: read.filter((_, index) => isTopLevel(rows[index], isClassRow)),
    holdingRows: read.filter((_, index) => !isTopLevel(rows[index], isClassRow)),
  };
}

function isTopLevel(row: TargetCells | undefined, isClassRow: (row: TargetCells) => boolean): boolean {
  return row !== undefined && isClassRow(row);
}

function rowsOfStrategy(table: TargetsTable, range: string, { strategy }: Settings, problems: Problems): readonly TargetCells[] {
  const names = [...new Set(table.rows.map(({ cells }) => keyText(cells.strategy)).filter((name) => name !== ""))];
  const chosen = strategy === undefined && names.length === 1 ? names[0] : strategy;
  if (chosen === undefined) {
    if (names.length > 1) {
      problems.add({
        code: "SEVERAL_STRATEGIES",
        range,
        what: `there are several strategies: ${names.join(", ")}`,
        remedy: `Choose one with the setting Strategy, such as "Strategy=${names[0]}"`,
      });
    }
    return names.length > 1 ? [] : table.rows;
  }
  if (!names.some((name) => nameKey(name) === nameKey(chosen))) {
    problems.add({
      code: "UNKNOWN_STRATEGY",
      range,
      what: `there is no strategy "${chosen}"`,
      remedy: names.length === 0 ? "Add a column Strategy, or leave the setting Strategy out" : `The strategies are ${names.join(", ")}`,
    });
    return [];
  }
  return table.rows.filter(({ cells }) => nameKey(keyText(cells.strategy)) === nameKey(chosen));
}

interface RowReader {
  readonly table: TargetsTable;
  readonly rangeName: string;
  readonly unit: Decimal;
  readonly problems: Problems;
}

type RowReadings = Readonly<Record<"target" | "min" | "max" | "price" | "lotSize", NumberReading | undefined>>;

function readTargetRow({ table, rangeName, unit, problems }: RowReader, { row, cells }: TargetCells, readings: RowReadings): TargetRow {
  const assetClass = keyText(cells.assetClass);
  const holding = keyText(cells.holding) || keyText(cells.assetId);
  const where = { range: rangeName, row, subject: holding || assetClass };
  const weight = (field: "target" | "min" | "max", name: string) => {
    const reading = readings[field];
    const column = table.headers[field] ?? name;
    if (reading?.kind === "unreadable") {
      problems.add({ ...where, column, code: reading.code, what: reading.what, remedy: reading.remedy ?? "Enter a weight such as 60%" });
    }
    if (reading?.kind !== "number") {
      return undefined;
    }
    if (field !== "target" && reading.value.isZero()) {
      // Excel hands a blank over as 0; a Min of 0% is no limit either, since no weight can cross it.
      return undefined;
    }
    const fraction = asFraction(reading, unit);
    if (fraction.lt(0) || fraction.gt("1.002")) {
      problems.add({ ...where, column, code: "WEIGHT_OUT_OF_RANGE", what: `${percentText(fraction)} is not between 0% and 100%`, remedy: "Enter a weight such as 60%" });
    }
    return fraction;
  };
  const trading = readTrading(cells.trading);
  if (!("trading" in trading)) {
    problems.add({ ...where, column: table.headers.trading ?? "Trading", ...trading });
  }
  if (where.subject === "") {
    problems.add({ ...where, code: "NO_NAME", what: "a target stands in a row without an asset class or a holding", remedy: "Name the asset class, or clear the row" });
  }
  if (readings.lotSize?.kind === "unreadable" || (readings.lotSize?.kind === "number" && !readings.lotSize.value.isZero())) {
    problems.add({ ...where, column: table.headers.lotSize ?? "Lot size", code: "NOT_AVAILABLE_YET", what: "lot sizes are not available yet", remedy: "Leave the cell empty, or enter 0 for any amount" });
  }
  const target = weight("target", "Target");
  const min = weight("min", "Min");
  const max = weight("max", "Max");
  if (target && ((min?.gt(target) ?? false) || (max?.lt(target) ?? false))) {
    problems.add({ ...where, code: "TARGET_OUTSIDE_BAND", what: "the target is not between Min and Max", remedy: "Enter a Min below and a Max above the target" });
  }
  return {
    row,
    assetClass,
    holding,
    assetId: assetKey(keyText(cells.assetId)),
    target,
    min,
    max,
    price: priceOf(readings.price, { ...where, column: table.headers.price ?? "Price" }),
    trading: "trading" in trading ? trading.trading : undefined,
  };
}

function priceOf(reading: NumberReading | undefined, where: Pick<Problem, "range" | "row" | "subject" | "column">): Price {
  if (reading?.kind === "unreadable") {
    return { kind: "unreadable", problem: { ...where, code: reading.code, what: reading.what, remedy: reading.remedy ?? "Enter a price, or leave it empty" } };
  }
  return reading?.kind === "number" && reading.value.gt(ZERO) ? { kind: "known", amount: reading.value } : { kind: "missing" };
}
