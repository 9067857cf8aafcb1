import { makePlan } from "../plan/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { holdingsParameter, SAMPLE_RANGES, settingsParameter, targetsParameter } from "./parameters.ts";
import { planTable, REBALANCE_COLUMNS } from "./plan-table.ts";
import { readInputs, requireValue } from "./read-inputs.ts";

/** Buys and sells to the targets, cash first. */
export const rebalPlan: FunctionDefinition = {
  name: "REBAL_PLAN",
  summary: "What to sell and buy to bring the portfolio back to its targets, cash first.",
  parameters: [
    holdingsParameter,
    targetsParameter,
    {
      name: "cash",
      kind: "amount",
      optional: true,
      help: "New money to place at the same time, in the base currency; negative to take money out.",
      example: "0",
    },
    settingsParameter,
  ],
  result:
    "A row for each sell, then each buy, then fees, then what is left as cash, then Total with the new money. Amounts are in the base currency, Price in the row's.",
  columns: REBALANCE_COLUMNS,
  example: `=REBAL_PLAN(${SAMPLE_RANGES})`,
  compute: ([holdings, targets, cash, settingsRange]) => {
    const { allocation, settings, amount } = readInputs({ holdings, targets, amount: cash, settings: settingsRange });
    requireValue(allocation.total + Math.max(0, amount), ", or enter cash");
    return planTable(makePlan(allocation, "rebalance", amount, settings), settings.decimals);
  },
};
