import { amountOf } from "../cells/money.ts";
import { minDeposit } from "../plan/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { holdingsParameter, SAMPLE_RANGES, settingsParameter, targetsParameter } from "./parameters.ts";
import { readInputs } from "./read-inputs.ts";

/** One cell: the smallest deposit that reaches every target without selling. */
export const rebalMinDeposit: FunctionDefinition = {
  name: "REBAL_MIN_DEPOSIT",
  summary: "The smallest deposit that reaches every target without selling.",
  parameters: [holdingsParameter, targetsParameter, settingsParameter],
  result: "An amount, or Not reachable and why.",
  columns: [],
  example: `=REBAL_MIN_DEPOSIT(${SAMPLE_RANGES})`,
  compute: ([holdings, targets, settingsRange]) => {
    const { allocation, settings } = readInputs({ holdings, targets, settings: settingsRange });
    const smallest = minDeposit(allocation, settings);
    return [
      [
        "deposit" in smallest
          ? amountOf(smallest.deposit, settings.decimals)
          : `Not reachable: ${smallest.notReachable}`,
      ],
    ];
  },
};
