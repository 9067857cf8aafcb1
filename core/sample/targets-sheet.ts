import { type CellSpec, PERCENT, type SheetSpec } from "../workbook/index.ts";
import { headers, input, remark } from "./looks.ts";

/** An asset class, its share of the portfolio, and its holdings with their shares of the class. */
type ClassTarget = readonly [assetClass: string, target: number, shareByHolding: Readonly<Record<string, number>>];

const TARGETS: readonly ClassTarget[] = [
  ["US stocks", 0.45, { VTI: 0.7, VBR: 0.2, AVUV: 0.1 }],
  ["International", 0.15, { VEA: 0.65, VWO: 0.25, VSS: 0.1 }],
  ["Bonds", 0.27, { BND: 0.6, BNDX: 0.25, VTIP: 0.15 }],
  ["Real estate", 0.06, { VNQ: 0.6, VNQI: 0.4 }],
  ["Cash", 0.07, {}],
];

const TABLE: readonly (readonly CellSpec[])[] = [
  headers(["Asset class", "Holding", "Target"], ["Target"]),
  ...TARGETS.flatMap(rowsOf),
];

/** What stands beside the table, from its second row on. */
const REMARKS: readonly string[] = [
  "A row without a holding: the asset class's share of the portfolio.",
  "A row with a holding: the holding's share of its asset class.",
  "Both add up to 100%. Change a blue figure and Drift and Plan follow.",
];

/** The sheet `Targets`: two levels, asset classes of the portfolio and holdings of each class. */
export const TARGETS_SHEET: SheetSpec = {
  name: "Targets",
  rows: TABLE.map((row, index) => withRemark(row, REMARKS[index - 1])),
  columnWidths: [140, 100, 100, 40, 460],
  frozenRows: 1,
};

/** The range that the sample's formulas read. */
export const TARGETS_RANGE = `Targets!A1:C${TABLE.length}`;

function rowsOf([assetClass, target, shareByHolding]: ClassTarget): readonly (readonly CellSpec[])[] {
  const classRow = [{ value: assetClass, bold: true }, {}, { ...input(target, PERCENT), bold: true }];
  const holdingRows = Object.entries(shareByHolding).map(([holding, share]) => [
    { value: assetClass },
    { value: holding },
    input(share, PERCENT),
  ]);
  return [classRow, ...holdingRows];
}

function withRemark(row: readonly CellSpec[], text: string | undefined): readonly (CellSpec | null)[] {
  return text === undefined ? row : [...row, null, remark(text)];
}
