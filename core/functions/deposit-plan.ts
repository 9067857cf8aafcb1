import { makePlan } from "../plan/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { DEPOSIT_PARAMETERS, readDeposit } from "./deposit.ts";
import { SAMPLE_RANGES } from "./parameters.ts";
import { DEPOSIT_COLUMNS, planTable } from "./plan-table.ts";

/** What to buy with a deposit, never selling. */
export const depositPlan: FunctionDefinition = {
  name: "DEPOSIT_PLAN",
  summary: "What to buy with a deposit so that portfolio drift ends as small as it can without selling.",
  parameters: DEPOSIT_PARAMETERS,
  result:
    "A row for each order in target order, then fees, then what is left as cash, then Total with the deposit. Amounts are in the base currency, Price in the row's.",
  columns: DEPOSIT_COLUMNS,
  example: `=DEPOSIT_PLAN(${SAMPLE_RANGES}, 1500)`,
  compute: (ranges) => {
    const { allocation, settings, amount } = readDeposit(ranges);
    return planTable(makePlan(allocation, "deposit", amount, settings), settings.decimals);
  },
};
