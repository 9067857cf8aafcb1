import type { ResultCell } from "../cells/cell.ts";
import { listText } from "../cells/words.ts";
import { depositCurve as curveOf, isOrder, type Plan } from "../plan/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { DEPOSIT_PARAMETERS, readDeposit } from "./deposit.ts";
import { SAMPLE_RANGES } from "./parameters.ts";
import { fractionCell, moneyCell } from "./result-cells.ts";

const COLUMNS = ["Orders", "Drift after", "Cash left", "Holdings"] as const;

/** What 1, 2, 3, … orders make of a deposit. */
export const depositCurve: FunctionDefinition = {
  name: "DEPOSIT_CURVE",
  summary: "What a deposit reaches with 1, 2, 3, … orders: often a few close most of the drift.",
  parameters: DEPOSIT_PARAMETERS,
  result:
    "A row for each number of orders: portfolio drift after, what stays in cash, and which holdings are bought. The last row is DEPOSIT_PLAN's plan, unless that has more than 30 orders.",
  columns: COLUMNS,
  example: `=DEPOSIT_CURVE(${SAMPLE_RANGES}, 1500)`,
  compute: (ranges) => {
    const { allocation, settings, amount } = readDeposit(ranges);
    const plans = curveOf(allocation, amount, settings);
    return [[...COLUMNS], ...plans.map((plan) => curveRow(plan, settings.decimals))];
  },
};

function curveRow({ lines, portfolioDriftAfter, cashLeft }: Plan, decimals: number): readonly ResultCell[] {
  const bought = lines.filter((line) => isOrder(line) || !line.holding);
  const kept = lines.filter(({ assetClass, holding, change }) => holding?.isCash && assetClass.target && change > 0);
  return [
    lines.filter(isOrder).length,
    fractionCell(portfolioDriftAfter),
    moneyCell(
      kept.reduce((sum, { change }) => sum + change, cashLeft),
      decimals,
    ),
    listText(
      bought.map(({ holding, assetClass }) => holding?.symbol ?? `a holding of ${assetClass.name}`),
      bought.length,
    ),
  ];
}
