import type { Decimal } from "../cells/decimal.ts";
import { assetKey } from "../cells/key.ts";
import { keyFault } from "../cells/key-fault.ts";
import { faultOf, type NumberReading } from "../cells/number-column.ts";
import type { Fault, Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { percentText } from "../cells/words.ts";
import { readLotSize, readPrice, readTrading } from "../portfolio/index.ts";
import { asFraction, SUM_TOLERANCE } from "./scale.ts";
import type { TargetRow } from "./strategy.ts";
import type { TargetCells, TargetsTable } from "./target-cells.ts";

/** The columns of numbers that a target row has. */
export const TARGET_NUMBERS = ["target", "min", "max", "price", "lotSize"] as const;
export type TargetNumber = (typeof TARGET_NUMBERS)[number];

/** What the rows of one targets range share. */
export interface TargetReader {
  readonly table: Pick<TargetsTable, "headers" | "hasHeaderRow">;
  readonly rangeName: string;
  /** What plain numbers are fractions of: 1 or 100. */
  readonly unit: Decimal;
  readonly problems: Problems;
}

const LARGEST_WEIGHT = SUM_TOLERANCE.plus(1);

/** Reads one row of a targets range; what is wrong in it is collected. */
export function readTargetRow(
  { table, rangeName, unit, problems }: TargetReader,
  { row, cells }: TargetCells,
  readings: Readonly<Record<TargetNumber, NumberReading | undefined>>,
): TargetRow {
  const assetClass = keyText(cells.assetClass);
  const holding = keyText(cells.holding) || keyText(cells.assetId);
  const where = { range: rangeName, row, subject: holding || assetClass };
  const say = (column: string | undefined, fault: Fault | undefined) => {
    if (fault) {
      problems.add({ ...where, column, ...fault });
    }
  };
  const weight = (field: "target" | "min" | "max", header: string) => {
    const { fraction, fault } = readWeight(readings[field], unit, field !== "target", table.hasHeaderRow);
    say(table.headers[field] ?? header, fault);
    return fraction;
  };
  for (const field of ["assetClass", "holding", "assetId"] as const) {
    say(table.headers[field], keyFault(cells[field], "Enter what it is meant to be, or clear the cell"));
  }
  const target = weight("target", "Target");
  const min = weight("min", "Min");
  const max = weight("max", "Max");
  const trading = readTrading(cells.trading);
  say(table.headers.trading, "trading" in trading ? undefined : trading);
  const lot = readLotSize(readings.lotSize);
  say(table.headers.lotSize, "lotSize" in lot ? undefined : lot);
  say(undefined, bandFault(target, min, max));
  return {
    row,
    assetClass,
    holding,
    assetId: assetKey(keyText(cells.assetId)),
    target,
    min,
    max,
    price: readPrice(
      readings.price,
      { ...where, column: table.headers.price ?? "Price" },
      "Enter a price, or leave it empty",
    ),
    lotSize: "lotSize" in lot ? lot.lotSize : undefined,
    trading: "trading" in trading ? trading.trading : undefined,
  };
}

/**
 * A weight as a fraction.
 *
 * @param isEdge - Whether it is a Min or Max, of which a plain 0 is none: Excel hands blanks over as 0, and no weight can
 *   cross an edge of 0%.
 */
function readWeight(
  reading: NumberReading | undefined,
  unit: Decimal,
  isEdge: boolean,
  hasHeaderRow: boolean,
): { readonly fraction: Decimal | undefined; readonly fault?: Fault } {
  if (reading?.kind === "unreadable") {
    const hint = hasHeaderRow ? "" : ", or include a header row with a column Target";
    return { fraction: undefined, fault: faultOf(reading, `Enter a weight such as 60%${hint}`) };
  }
  if (reading?.kind !== "number" || (isEdge && reading.value.isZero())) {
    return { fraction: undefined };
  }
  const fraction = asFraction(reading, unit);
  if (!fraction.isNegative() && fraction.lte(LARGEST_WEIGHT)) {
    return { fraction };
  }
  const what = `${percentText(fraction.toNumber())} is not between 0% and 100%`;
  return { fraction, fault: { code: "WEIGHT_OUT_OF_RANGE", what, remedy: "Enter a weight such as 60%" } };
}

function bandFault(target: Decimal | undefined, min: Decimal | undefined, max: Decimal | undefined): Fault | undefined {
  return target && (min?.gt(target) || max?.lt(target))
    ? {
        code: "TARGET_OUTSIDE_BAND",
        what: "the target is not between Min and Max",
        remedy: "Enter a Min below and a Max above the target",
      }
    : undefined;
}
