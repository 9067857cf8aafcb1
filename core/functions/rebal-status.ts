import { driftOf, statusOf, statusText } from "../drift/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { holdingsParameter, SAMPLE_RANGES, settingsParameter, targetsParameter } from "./parameters.ts";
import { readInputs, requireValue } from "./read-inputs.ts";

/** One cell that says whether the portfolio is on target. */
export const rebalStatus: FunctionDefinition = {
  name: "REBAL_STATUS",
  summary: "Whether the portfolio is on target, in one cell.",
  parameters: [holdingsParameter, targetsParameter, settingsParameter],
  result: "On target, or what is out of its tolerance band and by how much.",
  columns: [],
  example: `=REBAL_STATUS(${SAMPLE_RANGES})`,
  compute: ([holdings, targets, settingsRange]) => {
    const { allocation, settings } = readInputs({ holdings, targets, settings: settingsRange });
    requireValue(allocation.total);
    return [[statusText(statusOf(driftOf(allocation, settings)))]];
  },
};
