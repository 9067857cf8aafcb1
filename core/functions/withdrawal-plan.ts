import { makePlan } from "../plan/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { holdingsParameter, SAMPLE_RANGES, settingsParameter, targetsParameter } from "./parameters.ts";
import { planTable, WITHDRAWAL_COLUMNS } from "./plan-table.ts";
import { readInputs, requireNotNegative, requireValue } from "./read-inputs.ts";

/** What to sell to raise an amount. */
export const withdrawalPlan: FunctionDefinition = {
  name: "WITHDRAWAL_PLAN",
  summary: "What to sell to raise an amount so that the portfolio drift of what remains is as small as it can be.",
  parameters: [
    holdingsParameter,
    targetsParameter,
    {
      name: "withdrawal",
      kind: "amount",
      optional: false,
      help: "The money to raise, in the base currency. A blank is 0.",
      example: "2000",
    },
    settingsParameter,
  ],
  result:
    "A row for each sell in target order (cash without a target is used before anything is sold), then fees, then what could not be raised, then Total with the withdrawal. Amounts are in the base currency, Price in the row's.",
  columns: WITHDRAWAL_COLUMNS,
  example: `=WITHDRAWAL_PLAN(${SAMPLE_RANGES}, 2000)`,
  compute: ([holdings, targets, withdrawal, settingsRange]) => {
    const { allocation, settings, amount } = readInputs({
      holdings,
      targets,
      amount: withdrawal,
      settings: settingsRange,
    });
    requireNotNegative(amount, "Withdrawal", "Enter 0 or more, or use DEPOSIT_PLAN");
    requireValue(allocation.total);
    return planTable(makePlan(allocation, "withdrawal", 0 - amount, settings), settings.decimals);
  },
};
