import { makePlan } from "../plan/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { holdingsParameter, SAMPLE_RANGES, settingsParameter, targetsParameter } from "./parameters.ts";
import { DEPOSIT_COLUMNS, planTable } from "./plan-table.ts";
import { readInputs, requireNotNegative, requireValue } from "./read-inputs.ts";

/** What to buy with a deposit, never selling. */
export const depositPlan: FunctionDefinition = {
  name: "DEPOSIT_PLAN",
  summary: "What to buy with a deposit so that portfolio drift ends as small as it can without selling.",
  parameters: [
    holdingsParameter,
    targetsParameter,
    {
      name: "deposit",
      kind: "amount",
      optional: false,
      help: "The money to place, in the base currency. A blank is 0.",
      example: "1500",
    },
    settingsParameter,
  ],
  result:
    "A row for each order in target order, then what is left as cash, then Total with the deposit. Amounts are in the base currency, Price in the row's.",
  columns: DEPOSIT_COLUMNS,
  example: `=DEPOSIT_PLAN(${SAMPLE_RANGES}, 1500)`,
  compute: ([holdings, targets, deposit, settingsRange]) => {
    const { allocation, settings, amount } = readInputs({
      holdings,
      targets,
      amount: deposit,
      settings: settingsRange,
    });
    requireNotNegative(amount, "Deposit", "Enter 0 or more, or use WITHDRAWAL_PLAN");
    requireValue(allocation.total + amount, ", or enter a deposit");
    return planTable(makePlan(allocation, "deposit", amount, settings), settings.decimals);
  },
};
