import type { ResultCell, ResultTable } from "../cells/cell.ts";
import type { Money } from "../cells/money.ts";
import { type ClassDrift, type Drift, driftOf, type HoldingDrift, portfolioDrift, statusOf } from "../drift/index.ts";
import type { Allocation, Weight } from "../targets/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { holdingsParameter, SAMPLE_RANGES, settingsParameter, targetsParameter } from "./parameters.ts";
import { readInputs, requireValue } from "./read-inputs.ts";
import { fractionCell, moneyCell, notesCell } from "./result-cells.ts";
import { targetSum } from "./target-sum.ts";

const COLUMNS = [
  "Asset class",
  "Holding",
  "Value",
  "Weight",
  "Target",
  "Weight in class",
  "Target in class",
  "Drift",
  "Relative drift",
  "Status",
  "Gap",
  "Note",
] as const;

/** How far each asset class and each holding stands off its target. */
export const rebalDrift: FunctionDefinition = {
  name: "REBAL_DRIFT",
  summary: "How far each asset class and each holding has drifted from its target.",
  parameters: [holdingsParameter, targetsParameter, settingsParameter],
  result: "A row for each asset class, then its holdings, then Total with the portfolio's drift and status.",
  columns: COLUMNS,
  example: `=REBAL_DRIFT(${SAMPLE_RANGES})`,
  compute: ([holdings, targets, settingsRange]) => {
    const { allocation, settings } = readInputs({ holdings, targets, settings: settingsRange });
    requireValue(allocation.total);
    const classes = driftOf(allocation, settings);
    return [
      [...COLUMNS],
      ...classes.flatMap((one) => classRows(one, settings.decimals)),
      totalRow(classes, allocation, settings.decimals),
    ];
  },
};

/** A class that is its own only holding, as with targets of one level, has one row. */
function classRows(one: ClassDrift, decimals: number): ResultTable {
  const { name, value, target } = one.assetClass;
  const note = target === undefined && !one.assetClass.isCash ? "never traded" : "";
  const classRow = [name, "", ...driftCells(value, target, undefined, undefined, one, decimals), note];
  const holdingRows = one.assetClass.isItsOwnHolding
    ? []
    : one.holdings.map((holding) => holdingRow(holding, one, decimals));
  return [classRow, ...holdingRows];
}

function holdingRow(one: HoldingDrift, { assetClass }: ClassDrift, decimals: number): readonly ResultCell[] {
  const { symbol, value, target, targetInClass } = one.holding;
  return [
    assetClass.name,
    symbol,
    ...driftCells(value, target, one.weightInClass, targetInClass, one, decimals),
    noteFor(one, assetClass.target),
  ];
}

function noteFor({ holding }: HoldingDrift, classTarget: Weight | undefined): string {
  const notes = [
    holding.positions.length === 0 ? "not held" : "",
    holding.value < 0 && !holding.isCash ? "negative value, never traded" : "",
    classTarget !== undefined && holding.targetInClass === undefined && holding.value >= 0
      ? "no target, never traded"
      : "",
    holding.targetInClass && !holding.targetInClass.exact ? "target in proportion to value" : "",
    holding.trading.mayBuy ? "" : "not to be bought",
    holding.trading.maySell ? "" : "not to be sold",
  ];
  return notes.filter((note) => note !== "").join("; ");
}

function driftCells(
  value: Money,
  target: Weight | undefined,
  weightInClass: number | undefined,
  targetInClass: Weight | undefined,
  { weight, drift, relativeDrift, status, gap }: Drift,
  decimals: number,
): readonly ResultCell[] {
  return [
    moneyCell(value, decimals),
    fractionCell(weight),
    fractionCell(target?.number),
    fractionCell(weightInClass),
    fractionCell(targetInClass?.number),
    fractionCell(drift),
    fractionCell(relativeDrift),
    status ?? "",
    moneyCell(gap, decimals),
  ];
}

function totalRow(classes: readonly ClassDrift[], allocation: Allocation, decimals: number): readonly ResultCell[] {
  const drift = portfolioDrift(classes.map((one) => one.drift));
  return [
    "Total",
    "",
    moneyCell(allocation.total, decimals),
    1,
    targetSum(allocation.classes),
    "",
    "",
    drift,
    "",
    statusOf(classes).status,
    "",
    notesCell(allocation.notes),
  ];
}
